import { unstable_getResponseFromNextConfig } from 'next/experimental/testing/server'
import { describe, expect, it } from 'vitest'
import { headers } from '../../../lib/site/headers'

async function cacheControl(pathname: string): Promise<string | null> {
  const url = `https://example.kz${pathname}`
  const response = await unstable_getResponseFromNextConfig({ url, nextConfig: { headers } })
  return response.headers.get('cache-control')
}

describe('how long an answer is kept', () => {
  it.each(['/kk', '/ru/2.4', '/kk/cookies', '/', '/consent', '/nothing/here'])(
    '%s by the visitor alone, who asks each time whether it has changed',
    async (pathname) => {
      expect(await cacheControl(pathname)).toBe('private, no-cache')
    },
  )

  it.each([
    '/sitemap.xml',
    '/robots.txt',
    '/files/privacy-policy-ru.pdf',
    '/manifest/kk',
    '/og/ru/2.4.png',
  ])('%s by anyone, for ten minutes', async (pathname) => {
    expect(await cacheControl(pathname)).toBe('public, max-age=600')
  })

  it.each(['/icon.svg', '/apple-touch-icon.png'])('%s by anyone, for a day', async (pathname) => {
    expect(await cacheControl(pathname)).toBe('public, max-age=86400')
  })

  it('whether the site is well by nobody', async () => {
    expect(await cacheControl('/healthz')).toBe('no-store')
  })

  it('the files with a hash in their names as Next.js has it', async () => {
    expect(await cacheControl('/_next/static/media/enhance.js')).toBeNull()
  })
})
