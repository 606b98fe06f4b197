import { writeConsent } from '../../../lib/consent/consent'
import { siteEditions } from '../../../lib/editions/editions'
import { locales } from '../../../lib/i18n/routing'
import { pagesOf as pagesOfSite } from '../../../lib/pages/pages'
import { acceptEncoding } from './ask'
import type { Visit } from './load'
import type { Replica } from './replica'

const editions = await siteEditions()

/** Every page of the site. */
export const paths = locales.flatMap((locale) =>
  pagesOfSite(editions, locale).map(({ pathname }) => pathname),
)

/** The number of the edition in force. */
export const edition = editions.inForce.number

const all = writeConsent({ edition, choice: 'all' })
const necessary = writeConsent({ edition, choice: 'necessary' })

/** Cookies that browsers may send, by the state that they put their visitor in. */
export const cookies: { state: string; cookie: string | undefined }[] = [
  { state: 'unasked', cookie: undefined },
  { state: 'unasked', cookie: 'enic_locale=ru; other=1' },
  { state: 'unasked', cookie: `enic_consent=${all}; enic_consent=${necessary}` },
  { state: 'unasked', cookie: `enic_consent=v1.edition-${edition}.everything` },
  { state: 'unasked', cookie: 'enic_consent=v1.edition-99.all' },
  { state: 'necessary', cookie: `enic_consent=${necessary}` },
  { state: 'necessary', cookie: `a=b; enic_consent=${necessary}; c=d` },
  { state: 'all', cookie: `enic_consent=${all}` },
  { state: 'all', cookie: `enic_locale=kk; enic_consent=${all}` },
]

/** What a replica itself answers, by `path state`: the page that a visitor must get. */
export type Pages = Map<string, string>

export async function pagesOf({ url }: Replica): Promise<Pages> {
  const pages: Pages = new Map()
  for (const path of paths) {
    for (const { state, cookie } of cookies) {
      if (pages.has(`${path} ${state}`)) continue
      const response = await fetch(`${url}${path}`, { ...(cookie && { headers: { cookie } }) })
      if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
      pages.set(`${path} ${state}`, await response.text())
    }
  }
  return pages
}

/** What visitors' browsers and programs read. */
const encodings = [acceptEncoding, acceptEncoding, 'gzip, deflate', '']

/**
 * Visits to every page with every cookie, by one kind of browser after the other, each of which must
 * get a page of one of these builds.
 */
export function visitsTo(...builds: readonly Pages[]): Visit[] {
  return cookies.flatMap(({ state, cookie }, shift) =>
    paths.map((path, index) => ({
      path,
      headers: {
        'accept-encoding': encodings[(shift + index) % encodings.length] ?? '',
        ...(cookie && { cookie }),
      },
      check: ({ status, headers, body }) => {
        if (status !== 200) throw new Error(`status ${status}`)
        if (headers['set-cookie']) throw new Error('a cookie is set')
        if (!builds.some((pages) => pages.get(`${path} ${state}`) === body)) {
          throw new Error(`not the page of state ${state}`)
        }
      },
    })),
  )
}

/** Visits to entry addresses, which no cache answers. */
export const entries: Visit[] = ['/privacy', '/privacy/1.1', '/privacy/1'].flatMap((path) =>
  locales.map((locale) => ({
    path,
    headers: { 'accept-language': locale },
    check: ({ status, headers }) => {
      const target = path.replace('/privacy', `/privacy/${locale}`)
      if (status !== 307 || headers.location !== target) {
        throw new Error(`${status} to ${headers.location} instead of ${target}`)
      }
    },
  })),
)
