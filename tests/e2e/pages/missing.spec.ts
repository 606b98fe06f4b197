import { connect } from 'node:net'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { findPart } from '../../../lib/policy/parts'
import { nameOf, policies } from '../support/policy'
import { expect, missingPages, nearMissing, test } from '../support/test'

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

/** The language that an address names, or else the first one. */
const languageOf = (path: string) =>
  locales.find((locale) => path.startsWith(`/privacy/${locale}/`)) ?? locales[0]

for (const path of [...missingPages, ...nearMissing.map((one) => one.path)]) {
  test(`${path} is answered in every language, its own first`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    const first = languageOf(path)
    await expect(page.locator('html')).toHaveAttribute('lang', first)
    await expect(page.locator('main h1')).toHaveText(messages[first].notFound.title)
    await expect(page.locator('main section').first()).toHaveAttribute('lang', first)
    for (const locale of locales) {
      const part = page.locator(`main [lang=${locale}]`)
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

for (const { path, near } of nearMissing) {
  test(`${path} offers what comes nearest, in every language`, async ({ page, baseURL }) => {
    await page.goto(path)
    for (const locale of locales) {
      const part = page.locator(`main [lang=${locale}]`)
      await expect(part).toContainText(messages[locale].notFound.nearest)
      const { section, clause } = findPart(policies[locale], near)
      const name = nameOf(locale, near)
      const link = part.getByRole('link', {
        name: clause ? name : `${name}. ${section.heading}`,
        exact: true,
      })
      await expect(link).toHaveAttribute('href', `/privacy/${locale}/${near}`)
      await expect(
        page.locator('header').getByRole('link', { name: messages[locale].language }),
      ).toHaveJSProperty('pathname', `/privacy/${locale}/${near}`)
    }
    await page.locator('main a').first().click()
    await expect(page).toHaveURL(`${baseURL}/privacy/${languageOf(path)}/${near}`)
  })
}

test('a page that is missing has the header and the footer of every page', async ({ page }) => {
  for (const path of [...missingPages, ...nearMissing.map((one) => one.path)]) {
    await page.goto(path)
    const words = messages[languageOf(path)]
    await expect(page.locator('header')).toContainText(words.center)
    await expect(page.locator('header [aria-current]')).toHaveText(words.language)
    await expect(page.locator('footer')).toContainText(words.footer.cookies)
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: words.skip })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.locator('main')).toBeFocused()
    await expect(page.locator('.consent')).toHaveCount(0)
  }
})

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
