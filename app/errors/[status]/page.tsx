import type { Metadata } from 'next'
import { BilingualPage } from '../../_components/bilingual-page'
import { bilingualMetadata } from '../../_components/bilingual-text'

const subjects = {
  400: 'malformed',
  429: 'tooMany',
  500: 'serverError',
  503: 'unavailable',
} as const

type Status = keyof typeof subjects
type Props = { params: Promise<{ status: Status }> }

export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(subjects).map((status) => ({ status }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return bilingualMetadata(subjects[(await params).status])
}

/** The page of an error status, which the build adapter sends with that status. */
export default async function ErrorPage({ params }: Props) {
  return <BilingualPage subject={subjects[(await params).status]} />
}
