'use client' // Next.js asks for it here; the page is static all the same.

import { BilingualPage, bilingualTitle } from './_components/bilingual-page'

export default function ServerError() {
  return (
    <>
      <title>{bilingualTitle('serverError')}</title>
      <BilingualPage subject="serverError" />
    </>
  )
}
