import type { Metadata } from 'next'
import { BilingualPage, bilingualTitle } from './_components/bilingual-page'

export const metadata: Metadata = { title: bilingualTitle('notFound') }

export default function NotFound() {
  return <BilingualPage subject="notFound" />
}
