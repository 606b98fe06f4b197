import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { contactLink } from '../../../lib/policy/contact'
import { policyNumbers } from '../../../lib/policy/parts'
import { expect, policies, test } from '../support/test'

for (const locale of locales) {
  const policy = policies[locale]
  const words = messages[locale]
  const others = locales.filter((one): one is Locale => one !== locale)

  test.describe(`the policy in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/privacy/${locale}`)
    })

    test('has its language, title and description', async ({ page }) => {
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await expect(page).toHaveTitle(`${policy.title} – ENIC-Kazakhstan`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(policy.title)
      await expect(page.locator('meta[name=description]')).toHaveAttribute(
        'content',
        words.description,
      )
    })

    test('names its one address and its other languages', async ({ page }) => {
      const host = 'https://enic-kazakhstan.edu.kz'
      const link = (selector: string) => page.locator(`link${selector}`)
      await expect(link('[rel=canonical]')).toHaveAttribute('href', `${host}/privacy/${locale}`)
      for (const one of locales) {
        await expect(link(`[rel=alternate][hreflang=${one}]`)).toHaveAttribute(
          'href',
          `${host}/privacy/${one}`,
        )
      }
      await expect(link('[rel=alternate][hreflang=x-default]')).toHaveAttribute(
        'href',
        `${host}/privacy`,
      )
    })

    test('marks the clause that a permalink means', async ({ page }) => {
      for (const number of policyNumbers(policy)) {
        const name = (number.includes('.') ? words.clause : words.section).replace(
          '{number}',
          number,
        )
        await page.getByRole('main').getByRole('link', { name, exact: true }).click()
        expect(new URL(page.url()).hash).toBe(`#${number}`)
        await expect(page.locator(':target')).toHaveAttribute('id', number)
        await expect(page.locator(':target')).toBeInViewport()
      }
    })

    test('leads from each reference to the clause it names', async ({ page }) => {
      for (const [from, to] of [
        ['4.3', '4.1'],
        ['4.3', '4.2'],
        ['5.1-4', '2.4'],
      ] as const) {
        await page.locator(`[id="${from}"]`).getByRole('link', { name: to, exact: true }).click()
        await expect(page.locator(':target')).toHaveAttribute('id', to)
      }
      await expect(page.locator('[id="3.3"] p a')).toHaveCount(0)
    })

    test('links the addresses in the text', async ({ page }) => {
      await expect(page.locator('[id="1.2"] p a')).toHaveAttribute('href', /^https:\/\/enic/)
      await expect(page.locator('[id="8.1"] p a')).toHaveAttribute('href', /^mailto:/)
    })

    test('leads from the contents to each section', async ({ page, isPhone }) => {
      const contents = page.getByRole('navigation', { name: words.contents })
      const section = policy.sections.at(-1)
      if (isPhone) {
        await expect(contents.getByRole('link').first()).toBeHidden()
        await contents.locator('summary').click()
      }
      await expect(contents.getByRole('link')).toHaveText(
        policy.sections.map(({ number, heading }) => `${number} ${heading}`),
      )
      await contents.getByRole('link').last().click()
      await expect(page.locator(':target')).toHaveAttribute('id', section?.number ?? '')
      if (!isPhone) await expect(contents.getByRole('link').first()).toBeInViewport()
    })

    test('leads to the same page in the other language', async ({ page }) => {
      const switcher = page.getByRole('navigation', { name: words.languages })
      await expect(switcher.locator('[aria-current=page]')).toHaveText(words.language)
      for (const other of others) {
        const link = switcher.getByRole('link', { name: messages[other].language })
        await expect(link).toHaveAttribute('lang', other)
        await expect(link).toHaveAttribute('hreflang', other)
        await link.click()
        await expect(page).toHaveURL(`/privacy/${other}`)
        await expect(page.locator('html')).toHaveAttribute('lang', other)
      }
    })

    test('lets a keyboard skip to the text', async ({ page }) => {
      // The banner about cookies comes first: two links and two buttons.
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: words.skip })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
    })

    test('says whose it is, whom to write to, and which edition it is', async ({ page }) => {
      const footer = page.getByRole('contentinfo')
      await expect(footer.getByRole('link', { name: words.center })).toBeVisible()
      await expect(footer).toContainText(words.edition.current)
      await expect(
        footer.getByRole('link', { name: contactLink(policy)?.value ?? '' }),
      ).toBeVisible()
      await expect(
        page.getByRole('banner').getByRole('link', { name: 'ENIC-Kazakhstan' }),
      ).toHaveAttribute('href', 'https://enic-kazakhstan.edu.kz/')
    })

    test('fits the width of a small phone and of text at 400 %', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(320)
    })
  })
}

test('pages are static, not rendered for each visit', async ({ request }) => {
  for (const locale of locales) {
    const response = await request.get(`/privacy/${locale}`)
    expect(response.headers()['x-nextjs-cache']).toBe('HIT')
    expect(response.headers()['set-cookie']).toBeUndefined()
  }
})
