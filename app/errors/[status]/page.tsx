import type { Metadata } from 'next'
import { BilingualPage, bilingualMetadata } from '../../_components/bilingual-page'

const subjects = { 400: 'malformed', 500: 'serverError' } as const

type Status = keyof typeof subjects
type Props = { params: Promise<{ status: Status }> }

export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(subjects).map((status) => ({ status }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { ...bilingualMetadata(subjects[(await params).status]), robots: 'noindex' }
}

/** The page of an error status. The build adapter sends it with that status. */
export default async function ErrorPage({ params }: Props) {
  return <BilingualPage subject={subjects[(await params).status]} />
}
