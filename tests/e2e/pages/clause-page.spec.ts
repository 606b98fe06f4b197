import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { expect, policies, test } from '../support/test'

const site = 'https://enic-kazakhstan.edu.kz'

for (const locale of locales) {
  const words = messages[locale]
  const others = locales.filter((one): one is Locale => one !== locale)
  const nameOf = (number: string) =>
    (number.includes('.') ? words.clause : words.section).replace('{number}', number)

  test.describe(`the page of a clause in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/privacy/${locale}/2.4`)
    })

    test('says where the clause stands, and leads up to it', async ({ page }) => {
      const steps = page.getByRole('navigation', { name: words.part.breadcrumb })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf('2.4'))
      await expect(steps.getByRole('listitem')).toHaveText([
        words.policy,
        `${nameOf('2')}. ${policies[locale].sections[1]?.heading}`,
        nameOf('2.4'),
      ])
      await expect(steps.locator('[aria-current=page]')).toHaveText(nameOf('2.4'))
      await steps.getByRole('link').last().click()
      await expect(page).toHaveURL(`/privacy/${locale}/2`)
      await steps.getByRole('link').last().click()
      await expect(page).toHaveURL(`/privacy/${locale}`)
    })

    test('shows the other language, marked as such, and leads to it', async ({ page }) => {
      for (const other of others) {
        const part = page.getByRole('main').locator(`section[lang=${other}]`)
        await expect(part.getByRole('heading')).toHaveText(
          messages[other].clause.replace('{number}', '2.4'),
        )
        const clause = policies[other].sections[1]?.clauses[3]
        const [text] = clause?.content ?? []
        await expect(part).toContainText(text?.type === 'text' ? text.value : '–')
        await page.getByRole('link', { name: messages[other].language }).click()
        await expect(page).toHaveURL(`/privacy/${other}/2.4`)
      }
    })

    test('leads to its place in the policy, to its neighbours and to who names it', async ({
      page,
    }) => {
      const main = page.getByRole('main')
      await main.getByRole('link', { name: words.part.context }).click()
      await expect(page).toHaveURL(`/privacy/${locale}#2.4`)
      await expect(page.locator(':target')).toBeInViewport()
      await page.goBack()

      await main.getByRole('link', { name: nameOf('5.1') }).click()
      await expect(page).toHaveURL(`/privacy/${locale}/5.1`)
      await main.locator('.text').getByRole('link', { name: '2.4' }).first().click()
      await expect(page).toHaveURL(`/privacy/${locale}/2.4`)

      await main.locator('[rel=next]').click()
      await expect(page).toHaveURL(`/privacy/${locale}/3.1`)
      await main.locator('[rel=prev]').click()
      await main.locator('[rel=prev]').click()
      await expect(page).toHaveURL(`/privacy/${locale}/2.3`)
    })

    test('is cited in each language, with its address', async ({ page }) => {
      for (const one of locales) {
        const citation = page.locator(`.citation [lang=${one}]`)
        const { clause, document } = messages[one].part.citation
        const address = `${site}/privacy/${one}/2.4`
        await expect(citation).toHaveText(
          clause
            .replace('{document}', document)
            .replace('{number}', '2.4')
            .replace('{address}', address),
        )
      }
      // The title of the policy, in the case that the sentence asks for.
      expect(messages.ru.part.citation.document).toContain(
        policies.ru.title.slice('Политика'.length),
      )
      expect(messages.kk.part.citation.document).toContain(policies.kk.title)
    })

    test('is shared by plain links with its title and address', async ({ page }) => {
      const title = words.title.clause.replace('{number}', '2.4')
      const address = `${site}/privacy/${locale}/2.4`
      const linkOf = async (name: string) =>
        new URL((await page.getByRole('link', { name }).getAttribute('href')) ?? '')
      const whatsapp = await linkOf('WhatsApp')
      expect(whatsapp.origin).toBe('https://wa.me')
      expect(whatsapp.searchParams.get('text')).toBe(`${title}\n${address}`)
      const telegram = await linkOf('Telegram')
      expect(telegram.origin).toBe('https://t.me')
      expect(telegram.searchParams.get('url')).toBe(address)
      expect(telegram.searchParams.get('text')).toBe(title)
      const email = await linkOf(words.part.email)
      expect(email.protocol).toBe('mailto:')
      expect(email.searchParams.get('subject')).toBe(title)
      expect(email.searchParams.get('body')).toBe(`${title}\n${address}`)
    })

    test('shows no button that would do nothing', async ({ page, javaScriptEnabled }) => {
      const buttons = page.getByRole('main').getByRole('button')
      const copies = page.locator('.citation').getByRole('button')
      await expect(copies).toHaveCount(javaScriptEnabled ? locales.length : 0)
      for (const button of await buttons.all()) await expect(button).toBeEnabled()
    })

    test('fits the width of a small phone', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(320)
    })
  })

  test(`the page of a section in ${locale} has its clauses, and leads to each`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}/4`)
    for (const { number } of policies[locale].sections[3]?.clauses ?? []) {
      const clause = page.locator(`[id="${number}"]`)
      await expect(clause.getByRole('link', { name: number, exact: true }).first()).toHaveAttribute(
        'href',
        `/privacy/${locale}/${number}`,
      )
    }
    await page.getByRole('main').locator('[rel=next]').click()
    await expect(page).toHaveURL(`/privacy/${locale}/5`)
  })

  test(`beside each number in ${locale} a control leads to its page`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`/privacy/${locale}`)
    const { page: lead, copy } = words.copyLink
    for (const [number, kind] of [
      ['2.4', 'clause'],
      ['6', 'section'],
    ] as const) {
      const name = (javaScriptEnabled ? copy : lead)[kind].replace('{number}', number)
      const control = page.getByRole(javaScriptEnabled ? 'button' : 'link', { name, exact: true })
      await expect(control).toHaveAttribute('href', `/privacy/${locale}/${number}`)
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
  })
}
