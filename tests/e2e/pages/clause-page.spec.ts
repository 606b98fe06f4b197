import { inEdition } from '../../../lib/i18n/edition-name'
import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { findPart } from '../../../lib/policy/parts'
import { contentText } from '../../../lib/policy/text'
import {
  clauses,
  edition,
  lastingAddress,
  nameOf,
  policies,
  references,
  samples,
} from '../support/policy'
import { expect, site, test } from '../support/test'

const { clause: number } = samples
/** The section of a clause, and the clause of an item: what its number begins with. */
const sectionOf = (one: string) => one.replace(/[.].*$/, '')
const clauseOf = (one: string) => one.replace(/-.*$/, '')
/** The clauses elsewhere that name the sample. */
const referrers = new Set(
  references.filter(({ to }) => to === number).map(({ from }) => clauseOf(from)),
)

for (const locale of locales) {
  const words = messages[locale]
  const others = locales.filter((one): one is Locale => one !== locale)
  test.describe(`the page of a clause in ${locale}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/privacy/${locale}/${number}`)
    })

    test('says what the clause is about, where it stands, and leads up to it', async ({ page }) => {
      const steps = page.getByRole('navigation', { name: words.part.breadcrumb })
      const { heading } = findPart(policies[locale], number).section
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        `${heading}${nameOf(locale, number)}`,
      )
      await expect(steps.getByRole('listitem')).toHaveText([
        words.shortName,
        nameOf(locale, sectionOf(number)),
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
        await expect(part.getByRole('heading', { level: 2 })).toContainText(nameOf(other, number))
        const { clause } = findPart(policies[other], number)
        await expect(part.locator('p').first()).toHaveText(contentText(clause?.content ?? []))
        await page.getByRole('link', { name: messages[other].language }).click()
        await expect(page).toHaveURL(`/privacy/${other}/${number}`)
      }
    })

    test('shows the languages side by side in a wide window, one below the other in a small one', async ({
      page,
    }) => {
      const boxOf = async (selector: string) => {
        const box = await page.locator(selector).first().boundingBox()
        return box ?? { x: 0, y: 0, width: 0, height: 0 }
      }
      for (const width of [1920, 960, 959, 360]) {
        await page.setViewportSize({ width, height: 740 })
        await expect(page.locator('.other .text')).toBeVisible()
        const [own, other] = [await boxOf('.text'), await boxOf('.other .text')]
        if (width >= 960) {
          expect(other.x).toBeGreaterThanOrEqual(own.x + own.width)
          expect(other.y).toBe(own.y)
        } else expect(other.y).toBeGreaterThanOrEqual(own.y + own.height)
      }
    })

    test('leads to its place in the policy, and to the clauses that name it', async ({ page }) => {
      const main = page.getByRole('main')
      await main.getByRole('link', { name: words.part.context }).click()
      await expect(page).toHaveURL(`/privacy/${locale}#${number}`)
      await expect(page.locator(':target')).toBeInViewport()
      await page.goBack()

      await expect(main).toContainText(words.part.referrers)
      for (const referrer of referrers) {
        const name = words.part.referrer.replace('{number}', referrer)
        await main.getByRole('link', { name, exact: true }).click()
        await expect(page).toHaveURL(`/privacy/${locale}/${referrer}`)
        await main.locator('.text').getByRole('link', { name: number }).first().click()
        await expect(page).toHaveURL(`/privacy/${locale}/${number}`)
      }
    })

    test('is cited in each language, with its edition and the address that stays', async ({
      page,
    }) => {
      await page.getByText(words.part.cite).click()
      for (const one of locales) {
        const { clause, document } = messages[one].part.citation
        const expected = clause
          .replace('{document}', inEdition(document, edition, one))
          .replace('{number}', number)
          .replace('{address}', lastingAddress(one, number))
        await expect(page.locator(`.cite [lang=${one}]`).first()).toHaveText(expected)
        await expect(page.getByText(expected)).toBeVisible()
      }
      // The title of the policy, in the case that the sentence asks for.
      expect(messages.ru.part.citation.document).toContain(
        policies.ru.title.slice('Политика'.length),
      )
      expect(messages.kk.part.citation.document).toContain(policies.kk.title)
    })

    test('cites each item of a clause in each language, and leads to it', async ({ page }) => {
      await page.goto(`/privacy/${locale}/${samples.list}`)
      await page.getByText(words.part.cite).click()
      const items = findPart(policies[locale], samples.list).clause?.items ?? []
      expect(items.length).toBeGreaterThan(0)
      for (const [index, item] of items.entries()) {
        const fill = (text: string) =>
          text.replace('{number}', samples.list).replace('{item}', `${index + 1}`)
        for (const one of locales) {
          const { item: sentence, document } = messages[one].part.citation
          const expected = fill(sentence)
            .replace('{document}', inEdition(document, edition, one))
            .replace('{address}', lastingAddress(one, item.number))
          await expect(page.getByText(expected)).toBeVisible()
        }
        await page.getByRole('link', { name: fill(words.item), exact: true }).click()
        await expect(page.locator(':target')).toHaveText(contentText(item.content))
      }
    })

    test('is shared by plain links with its title and address', async ({ page }) => {
      const title = words.title.clause.replace('{number}', number)
      const address = `${site}/privacy/${locale}/${number}`
      await page.getByText(words.part.share).click()
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
      expect(email.searchParams.get('body')).toBe(`${title}\r\n${address}`)
    })

    test('shows no button that would do nothing, and no place for one', async ({
      page,
      javaScriptEnabled,
    }) => {
      const main = page.getByRole('main')
      await main.getByText(words.part.cite).click()
      await main.getByText(words.part.share).click()
      // One for the link and one for each citation; this browser has no sheet for sharing.
      await expect(main.getByRole('button')).toHaveCount(javaScriptEnabled ? 1 + locales.length : 0)
      for (const button of await main.getByRole('button').all()) await expect(button).toBeEnabled()
      for (const item of await main.getByRole('listitem').all()) {
        await expect(item).not.toBeEmpty()
      }
      const first = await page
        .locator('.tools > :not(details), .tools summary')
        .first()
        .boundingBox()
      expect(first?.x).toBe((await page.locator('.tools').boundingBox())?.x)
    })
  })

  test(`the page of a section in ${locale} has its clauses, and leads to each by its name`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}/${samples.section}`)
    const { heading } = findPart(policies[locale], samples.section).section
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      `${nameOf(locale, samples.section)}. ${heading}`,
    )
    for (const one of clauses.filter((clause) => sectionOf(clause) === samples.section)) {
      for (const language of locales) {
        const name = { name: nameOf(language, one), exact: true }
        const clause = page.getByRole('group', name)
        await expect(clause.getByRole('link', name)).toHaveText(one)
        await expect(clause.getByRole('link', name)).toHaveAttribute(
          'href',
          `/privacy/${language}/${one}`,
        )
      }
    }
  })
}
