import type { Page } from '@playwright/test'
import { choices } from '../../../lib/consent/consent'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { enter, possibleStates } from '../support/states'
import { expect, missingPages, pages, test } from '../support/test'

const script = process.env.ANALYTICS_SRC ?? ''
const { origin, hostname } = new URL(script)

/** Answers for the host of the analytics, and gives what it is asked for; nothing leaves this machine. */
async function answerFor(page: Page): Promise<string[]> {
  const asked: string[] = []
  const body = `document.documentElement.dataset.analytics = ''; navigator.sendBeacon('${origin}/visit')`
  await page.route(/^(?!http:\/\/localhost)/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/javascript', body })
  })
  return asked
}

/** What the browser says of a request that the page's policy does not allow. */
function refusal(page: Page, url: string): Promise<string> {
  return page.evaluate(
    (address) =>
      new Promise((resolve) => {
        addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective))
        fetch(address, { mode: 'no-cors' }).then(
          () => resolve('allowed'),
          () => undefined,
        )
      }),
    url,
  )
}

for (const state of possibleStates) {
  const isLoaded = state === 'all'

  test(`in the state “${state}”, analytics are ${isLoaded ? 'loaded' : 'not loaded'} on any page`, async ({
    page,
    context,
    baseURL,
  }) => {
    await enter(context, state, baseURL)
    const asked = await answerFor(page)
    for (const path of pages) {
      asked.length = 0
      const response = await page.goto(path)
      const policy = response?.headers()['content-security-policy'] ?? ''
      const sources = policy.split(/;? /).filter((one) => one.includes('//'))
      if (isLoaded) {
        await expect(page.locator('html'), path).toHaveAttribute('data-analytics')
        await expect.poll(() => asked, path).toEqual([script, `${origin}/visit`])
        expect(sources, path).toEqual([script, origin])
      } else {
        expect(asked, path).toEqual([])
        expect(sources, path).toEqual([])
        expect(await refusal(page, script), path).toBe('connect-src')
      }
      expect(await refusal(page, 'https://other.example/'), path).toBe('connect-src')
    }
    asked.length = 0
    for (const path of missingPages) await page.goto(path)
    expect(asked).toEqual([])
  })

  test(`in the state “${state}”, the settings name analytics as not necessary`, async ({
    page,
    context,
    baseURL,
  }) => {
    await enter(context, state, baseURL)
    await answerFor(page)
    for (const locale of locales) {
      const { purpose, category } = messages[locale].cookies
      await page.goto(`/privacy/${locale}/cookies`)
      const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
      const analytics = rows.filter({ has: page.getByRole('rowheader', { name: hostname }) })
      await expect(analytics.getByRole('cell', { name: purpose.analytics })).toBeVisible()
      await expect(analytics.getByRole('cell').last()).toHaveText(category.analytics)
      await expect(rows.getByRole('cell', { name: category.necessary, exact: true })).toHaveCount(
        (await rows.count()) - 1,
      )
    }
  })
}

/** Ways to ask for the page of those who accepted all, without having done so. */
const detours = [
  ...['all/ru', '%61ll/ru', 'a%6Cl/ru', 'all%2fru', 'ALL/ru', 'all/ru.', 'x/../all/ru', 'all//ru'],
  ...['ru?consent=all', 'ru?nxtPconsent=all&_rsc=1', 'ru;consent=all', 'RU', 'ru.', 'all', '%72u'],
]

test('no address loads analytics for a visitor who has not accepted all', async ({
  page,
  context,
  baseURL,
}) => {
  const asked = await answerFor(page)
  for (const state of possibleStates.filter((one) => one !== 'all')) {
    await context.clearCookies()
    await enter(context, state, baseURL)
    for (const path of detours) {
      await page.goto(`/privacy/${path}`)
      await expect(page.locator(`script[src="${script}"]`), `${state} ${path}`).toHaveCount(0)
    }
  }
  expect(asked).toEqual([])
})

for (const locale of locales) {
  const words = messages[locale].consent
  const policy = `/privacy/${locale}`

  for (const choice of choices) {
    test(`in ${locale}, a choice of “${choice}” on the page holds from the next page on`, async ({
      page,
    }) => {
      const asked = await answerFor(page)
      await page.goto(policy)
      await page.getByRole('button', { name: words.choose[choice] }).click()
      await expect(page.getByText(words.chosen[choice])).toBeVisible()
      expect(asked).toEqual([])
      await page.goto(policy)
      await expect(page.locator('html[data-analytics]')).toHaveCount(choice === 'all' ? 1 : 0)
      expect(asked.includes(script)).toBe(choice === 'all')
    })
  }

  test(`in ${locale}, a choice in the settings holds at once`, async ({ page }) => {
    const asked = await answerFor(page)
    const main = page.getByRole('main')
    await page.goto(`${policy}/cookies`)
    for (const choice of ['all', 'necessary', 'all', 'necessary'] as const) {
      asked.length = 0
      await main.getByRole('radio', { name: words.choose[choice] }).check()
      await main.getByRole('button', { name: messages[locale].cookies.save }).click()
      await expect(page.locator(':target')).toHaveText(messages[locale].cookies.state[choice])
      await expect(main).toContainText(messages[locale].cookies.state[choice])
      await page.waitForLoadState()
      await expect(page.locator('html[data-analytics]')).toHaveCount(choice === 'all' ? 1 : 0)
      expect(asked.includes(script)).toBe(choice === 'all')
    }
  })
}
