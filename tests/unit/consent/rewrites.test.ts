import {
  getRewrittenUrl,
  unstable_getResponseFromNextConfig,
} from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'
import { states } from '../../../lib/consent/consent'
import { consentRewrites } from '../../../lib/consent/rewrites'

/** The page that Next.js serves to who asks for `pathname` with a cookie, while 2 is in force. */
async function served(pathname: string, cookies: Record<string, string> = {}): Promise<string> {
  const response = await unstable_getResponseFromNextConfig({
    url: `https://example.kz${pathname}`,
    nextConfig: { rewrites: async () => consentRewrites(2) },
    cookies,
  })
  return new URL(getRewrittenUrl(response) ?? pathname, 'https://example.kz').pathname
}

describe('the page of a visitor', () => {
  it.each<[string, Record<string, string>, string]>([
    ['/kk', {}, '/unasked/kk'],
    ['/ru/2.4', {}, '/unasked/ru/2.4'],
    ['/kk/2.4', { enic_consent: 'v1.edition-2.all' }, '/all/kk/2.4'],
    ['/ru', { enic_consent: 'v1.edition-2.necessary' }, '/necessary/ru'],
    ['/ru/cookies', { enic_consent: 'v1.edition-1.all' }, '/outdated/ru/cookies'],
    ['/kk', { enic_consent: 'v1.edition-3.all' }, '/unasked/kk'],
    ['/kk', { enic_locale: 'ru', enic_consent: 'v1.edition-2.all' }, '/all/kk'],
    ['/kk', { enic_consent: 'nonsense' }, '/unasked/kk'],
    ['/ru/editions/2/changes', {}, '/unasked/ru/editions/2/changes'],
  ])('at %s with the cookies %j is %s', async (pathname, cookies, page) => {
    expect(await served(pathname, cookies)).toBe(page)
  })

  const others = ['/consent', '/de', '/files/a.pdf', '/kkk', '/ru/editions.atom']
  it.each(others)('does not change %s', async (pathname) => {
    expect(await served(pathname)).toBe(pathname)
  })

  it.each(states.flatMap((state) => [`/${state}/kk`, `/${state}/ru/2.4`, `/${state}`]))(
    'is not found at %s, its internal address',
    async (pathname) => {
      expect(await served(pathname, { enic_consent: 'v1.edition-2.all' })).toBe(
        '/nothing/of/the/kind',
      )
    },
  )
})
