import { test as base, expect, type Page } from '@playwright/test'
import axe from 'axe-core'
import { locales } from '../../../lib/i18n/routing'
import { isListed } from '../../../lib/pages/page'
import { pagesOf } from '../../../lib/pages/pages'
import { cookiesPath, pagePathname } from '../../../lib/site/addresses'
import { ask, type Question, type Reply, sendRaw } from './ask'
import { editions, samples } from './policy'

export { expect }

/** The host that addresses name, wherever the site runs. */
export const site = 'https://enic-kazakhstan.edu.kz'

const made = locales.flatMap((locale) => pagesOf(editions, locale))

/** The pathname of every page that search engines may know. */
export const allPages = made.filter(isListed).map(({ pathname }) => pathname)

/** The pathname of every page, those of earlier editions among them. */
export const everyPage = made.map(({ pathname }) => pathname)

/** Pages of each kind, in each language, for what takes long to look at. */
export const pages = locales.flatMap((locale) =>
  ['', samples.clause, samples.list, samples.cookies, cookiesPath].map((path) =>
    pagePathname(locale, path),
  ),
)

/** Addresses at which there is nothing, and nothing near but the policy. */
export const missingPages = ['/privacy/ru/nothing', '/privacy/99.9', '/privacy/de', '/nothing']

/** Addresses at which there is nothing, and the number of the part that comes nearest. */
export const nearMissing = ['ru/', 'kk/', ''].flatMap((language) => [
  { path: `/privacy/${language}${samples.section}.99`, near: samples.section },
  { path: `/privacy/${language}${samples.section}.99-1`, near: samples.section },
  { path: `/privacy/${language}${samples.list}-99`, near: samples.list },
])

type Fixtures = {
  isPhone: boolean
  /** Asks for a path as it is written, and gives the body as it is sent. */
  ask: (path: string, question?: Question) => Promise<Reply>
  /** Sends text as it is, and gives what comes back until the server closes the connection. */
  sendRaw: (text: string) => Promise<string>
  /** What axe finds: WCAG 2.2 A and AA, AAA contrast, and best practices. */
  violations: (page: Page) => Promise<string[]>
}

export const test = base.extend<Fixtures>({
  isPhone: async ({ viewport }, use) => use((viewport?.width ?? 0) < 600),
  ask: async ({ baseURL }, use) => use((path, question) => ask(`${baseURL}`, path, question)),
  sendRaw: async ({ baseURL }, use) => use((text) => sendRaw(`${baseURL}`, text)),
  violations: async ({ browser, javaScriptEnabled, viewport, colorScheme }, use) => {
    // axe needs JavaScript: it looks at the same page with the page's own scripts held back.
    const twin = javaScriptEnabled
      ? undefined
      : await browser.newPage({ javaScriptEnabled: true, viewport, colorScheme })
    await twin?.route('**/*', (route) =>
      route.request().resourceType() === 'script' ? route.abort() : route.continue(),
    )
    await use(async (page) => {
      if (!twin) return audit(page)
      await twin.context().clearCookies()
      await twin.context().addCookies(await page.context().cookies())
      await twin.goto(page.url())
      return audit(twin)
    })
    await twin?.close()
  },
})

async function audit(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: [
        ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
        'best-practice',
      ],
      rules: { 'color-contrast-enhanced': { enabled: true } },
    }),
  )
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`))
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
