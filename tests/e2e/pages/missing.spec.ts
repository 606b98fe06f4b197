import { connect } from 'node:net'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { expect, missingPages, test } from '../support/test'

/** Sends a path as it is: a browser would tidy it up first. */
function askRaw(baseURL: string, path: string): Promise<string> {
  const { hostname, port } = new URL(baseURL)
  return new Promise((resolve, reject) => {
    let answer = ''
    connect(Number(port), hostname)
      .on('error', reject)
      .on('data', (chunk) => {
        answer += chunk
      })
      .on('end', () => resolve(answer))
      .write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
  })
}

for (const path of missingPages) {
  test(`${path} is answered in every language`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    for (const locale of locales) {
      const part = page.locator(`[lang=${locale}]`).last()
      await expect(part).toContainText(messages[locale].notFound.title)
      await expect(part).toContainText(messages[locale].notFound.text)
      await expect(part.getByRole('link', { name: messages[locale].toPolicy })).toHaveAttribute(
        'href',
        `/privacy/${locale}`,
      )
    }
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  })
}

for (const [name, path, status] of [
  ['a path that climbs', '/privacy/../x', 404],
  ['an encoded path that climbs', '/privacy/%2e%2e/x', 404],
  ['a path of 8,000 characters', `/privacy/${'a'.repeat(8000)}`, 404],
  ['a malformed address', '/privacy/%ff', 400],
  ['a cut-off encoding', '/privacy/ru/%E0%A4%A', 400],
] as const) {
  test(`${name} is answered in every language`, async ({ baseURL }) => {
    const answer = await askRaw(baseURL ?? '', path)
    expect(answer.split('\r\n')[0]).toContain(` ${status} `)
    const subject = status === 400 ? 'malformed' : 'notFound'
    for (const locale of locales) expect(answer).toContain(messages[locale][subject].title)
  })
}
