import type { Metadata } from 'next'
import { BilingualPage, bilingualMetadata } from './_components/bilingual-page'
import Layout from './errors/[status]/layout'

export const metadata: Metadata = bilingualMetadata('notFound')

export default function NotFound() {
  return (
    <Layout>
      <BilingualPage subject="notFound" />
    </Layout>
  )
}
