import { readFileSync } from 'node:fs'
import { type Settings, strip } from '../../../lib/build/strip'

/** A page as Next.js builds it, in short. */
export const built = readFileSync('tests/fixtures/built-page.html', 'utf8')

export const settings: Settings = {
  SITE_URL: 'https://enic-kazakhstan.edu.kz',
  digests: new Map([
    [
      '/privacy/_next/static/media/site.browser.abc.js',
      'sha256-eZKjnWzeXgUOt4RhqL+a2YYXWpSCboNcEQs5ZykL0kk=',
    ],
  ]),
}

/** The page stripped, with more HTML at the beginning of its text. */
export function stripWith(html: string) {
  return strip(built.replace('<main>', `<main>${html}`), settings)
}
