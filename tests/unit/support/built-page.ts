import { readFileSync } from 'node:fs'
import { strip } from '../../../lib/build/strip'

/** A page as Next.js builds it, in short. */
export const built = readFileSync('tests/fixtures/built-page.html', 'utf8')

export const settings = { SITE_URL: 'https://enic-kazakhstan.edu.kz' }

/** The page stripped, with more HTML at the beginning of its text. */
export function stripWith(html: string) {
  return strip(built.replace('<main>', `<main>${html}`), settings)
}
