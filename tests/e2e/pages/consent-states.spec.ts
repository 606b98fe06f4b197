import { consentCookie, writeConsent } from '../../../lib/consent/consent'
import { edition } from '../support/policy'
import { expect, test } from '../support/test'

type Visitor = [name: string, cookie: string | undefined, asks: boolean]

const earlier: Visitor = [
  'an earlier edition',
  writeConsent({ edition: edition.number - 1, choice: 'all' }),
  true,
]
const visitors: Visitor[] = [
  ['nothing', undefined, true],
  ['necessary', writeConsent({ edition: edition.number, choice: 'necessary' }), false],
  ['all', writeConsent({ edition: edition.number, choice: 'all' }), false],
  ...(edition.number > 1 ? [earlier] : []),
  ['nonsense', '%00;', true],
  ['the future', writeConsent({ edition: edition.number + 1, choice: 'all' }), true],
]

for (const [name, value, asks] of visitors) {
  test(`with a cookie of ${name}, the first frame is right and nothing shifts`, async ({
    page,
    context,
    baseURL,
    javaScriptEnabled,
  }) => {
    if (value !== undefined) {
      await context.addCookies([
        { name: consentCookie, value: value.replaceAll(';', ''), url: `${baseURL}` },
      ])
    }
    const html = await (await page.goto('/privacy/kk'))?.text()
    expect(html?.includes('data-nosnippet')).toBe(asks)
    await expect(page.locator('[data-nosnippet]')).toHaveCount(asks ? 1 : 0)
    if (!javaScriptEnabled) return
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let shift = 0
          const add = (entries: (PerformanceEntry & { value?: number })[]) => {
            for (const { value = 0 } of entries) shift += value
          }
          const observer = new PerformanceObserver((list) => add(list.getEntries()))
          observer.observe({ type: 'layout-shift', buffered: true })
          // The page has loaded: what still moves it does so in the next frame.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              add(observer.takeRecords())
              resolve(shift)
            }),
          )
        }),
    )
    expect(shift).toBe(0)
  })
}

test('the internal addresses of the states are not found', async ({ request }) => {
  for (const path of ['/privacy/all/kk', '/privacy/unasked/ru/cookies', '/privacy/necessary']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
})

test('no page tells the state of consent in an address', async ({ request }) => {
  for (const path of ['/privacy/kk', '/privacy/ru/cookies']) {
    const html = await (await request.get(path)).text()
    expect(html).not.toMatch(/\/(unasked|outdated|necessary|all)\//)
  }
})
