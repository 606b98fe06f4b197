import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { findPart } from '../../../lib/policy/parts'
import { contentText } from '../../../lib/policy/text'
import { clauses, nameOf, policies, references, samples } from '../support/policy'
import { expect, site, test } from '../support/test'

const { clause: number } = samples
/** The section of a clause, and the clause of an item: what its number begins with. */
const sectionOf = (one: string) => one.replace(/[.].*$/, '')
const clauseOf = (one: string) => one.replace(/-.*$/, '')
/** The clauses elsewhere that name the sample. */
const referrers = references.filter(({ to }) => to === number).map(({ from }) => clauseOf(from))

for (const locale of locales) {
  const words = messages[locale]
  const others = locales.filter((one): one is Locale => one !== locale)
  const titleOf = (one: string) =>
    `${nameOf(locale, one)}. ${findPart(policies[locale], one).section.heading}`

  test.describe(`the page of a clause in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/privacy/${locale}/${number}`)
    })

    test('says where the clause stands, and leads up to it', async ({ page }) => {
      const steps = page.getByRole('navigation', { name: words.part.breadcrumb })
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(locale, number))
      await expect(steps.getByRole('listitem')).toHaveText([
        words.policy,
        titleOf(sectionOf(number)),
        nameOf(locale, number),
      ])
      await expect(steps.locator('[aria-current=page]')).toHaveText(nameOf(locale, number))
      await steps.getByRole('link').last().click()
      await expect(page).toHaveURL(`/privacy/${locale}/${sectionOf(number)}`)
      await steps.getByRole('link').last().click()
      await expect(page).toHaveURL(`/privacy/${locale}`)
    })

    test('shows the other language, marked as such, and leads to it', async ({ page }) => {
      for (const other of others) {
        const part = page.getByRole('main').locator(`section[lang=${other}]`)
        await expect(part.getByRole('heading')).toHaveText(nameOf(other, number))
        const { clause } = findPart(policies[other], number)
        await expect(part.locator('p').first()).toHaveText(contentText(clause?.content ?? []))
        await page.getByRole('link', { name: messages[other].language }).click()
        await expect(page).toHaveURL(`/privacy/${other}/${number}`)
      }
    })

    test('leads to its place in the policy, and to the clauses that name it', async ({ page }) => {
      const main = page.getByRole('main')
      await main.getByRole('link', { name: words.part.context }).click()
      await expect(page).toHaveURL(`/privacy/${locale}#${number}`)
      await expect(page.locator(':target')).toBeInViewport()
      await page.goBack()

      for (const referrer of referrers) {
        await main.getByRole('link', { name: nameOf(locale, referrer), exact: true }).click()
        await expect(page).toHaveURL(`/privacy/${locale}/${referrer}`)
        await main.locator('.text').getByRole('link', { name: number }).first().click()
        await expect(page).toHaveURL(`/privacy/${locale}/${number}`)
      }
    })

    test('is cited in each language, with its address', async ({ page }) => {
      for (const one of locales) {
        const citation = page.locator(`.citation [lang=${one}]`)
        const { clause, document } = messages[one].part.citation
        const address = `${site}/privacy/${one}/${number}`
        await expect(citation).toHaveText(
          clause
            .replace('{document}', document)
            .replace('{number}', number)
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
      const title = words.title.clause.replace('{number}', number)
      const address = `${site}/privacy/${locale}/${number}`
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
  })

  test(`the page of a section in ${locale} has its clauses, and leads to each`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}/${samples.section}`)
    for (const one of clauses.filter((clause) => sectionOf(clause) === samples.section)) {
      const clause = page.locator(`[id="${one}"]`)
      await expect(clause.getByRole('link', { name: one, exact: true }).first()).toHaveAttribute(
        'href',
        `/privacy/${locale}/${one}`,
      )
    }
  })

  test(`beside each number in ${locale} a control leads to its page`, async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto(`/privacy/${locale}`)
    const { page: lead, copy } = words.copyLink
    for (const [kind, one] of [
      ['clause', samples.clause],
      ['section', samples.section],
    ] as const) {
      const name = (javaScriptEnabled ? copy : lead)[kind].replace('{number}', one)
      const control = page.getByRole(javaScriptEnabled ? 'button' : 'link', { name, exact: true })
      await expect(control).toHaveAttribute('href', `/privacy/${locale}/${one}`)
      const box = await control.boundingBox()
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
    }
  })
}
