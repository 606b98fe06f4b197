import { formatDate } from '../../../lib/i18n/date'
import { messages } from '../../../lib/i18n/messages'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { contactLink } from '../../../lib/policy/contact'
import { numberedParts } from '../../../lib/policy/parts'
import { contentText } from '../../../lib/policy/text'
import { cookiesPath } from '../../../lib/site/addresses'
import { edition, nameOf, numbers, policies, references, samples } from '../support/policy'
import { expect, site, test } from '../support/test'

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
      const link = (selector: string) => page.locator(`link${selector}`)
      await expect(link('[rel=canonical]')).toHaveAttribute('href', `${site}/privacy/${locale}`)
      for (const one of locales) {
        await expect(link(`[rel=alternate][hreflang=${one}]`)).toHaveAttribute(
          'href',
          `${site}/privacy/${one}`,
        )
      }
      await expect(link('[rel=alternate][hreflang=x-default]')).toHaveAttribute(
        'href',
        `${site}/privacy`,
      )
    })

    test('leads from each number to the page of its section or clause', async ({ page }) => {
      const main = page.getByRole('main')
      for (const number of numbers) {
        const link = main.getByRole('link', { name: nameOf(locale, number), exact: true })
        await expect(link).toHaveAttribute('href', `/privacy/${locale}/${number}`)
        await expect(link).toHaveText(number)
        const box = await link.boundingBox()
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
      }
      const name = nameOf(locale, samples.clause)
      await main.getByRole('link', { name, exact: true }).click()
      await expect(page).toHaveURL(`/privacy/${locale}/${samples.clause}`)
    })

    test('names each clause as a group, and its number before its words', async ({ page }) => {
      for (const { number, content } of policy.sections.flatMap((section) => section.clauses)) {
        const group = page.getByRole('group', { name: nameOf(locale, number), exact: true })
        await expect(group).toHaveAttribute('id', number)
        await expect(group.locator('p')).toHaveText(`${number} ${contentText(content)}`)
      }
    })

    test('has one way for a keyboard from each number and each link of the text', async ({
      page,
    }) => {
      const stops = page
        .locator('.policy :is(a, button, [tabindex]):not([tabindex="-1"])')
        .filter({ visible: true })
      const links = numberedParts(policy).flatMap(({ content }) =>
        content.filter(({ type }) => type !== 'text'),
      )
      await expect(stops).toHaveCount(numbers.length + links.length)
    })

    test('marks the section, clause or item that an address means', async ({ page }) => {
      const items = numberedParts(policy).map(({ number }) => number)
      for (const number of [...numbers, ...items.filter((one) => one.includes('-'))]) {
        await page.goto(`/privacy/${locale}#${number}`)
        await expect(page.locator(':target')).toHaveAttribute('id', number)
        await expect(page.locator(':target')).toBeInViewport()
      }
    })

    test('leads from each reference to the part it names', async ({ page }) => {
      for (const { from, to, written } of references) {
        const name = { name: written, exact: true }
        await page.locator(`[id="${from}"]`).getByRole('link', name).first().click()
        await expect(page.locator(':target')).toHaveAttribute('id', to)
      }
    })

    test('links in the text the clauses and addresses that it names, and nothing else', async ({
      page,
    }) => {
      const links = page.locator('.clause :is(p, li) a:not(.number)')
      const expected = numberedParts(policy).flatMap(({ content }) =>
        content.flatMap((node) => {
          if (node.type === 'text') return []
          return node.type === 'link' ? node.url : `#${node.to}`
        }),
      )
      expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
        expected,
      )
    })

    test('says once what the contents are called', async ({ page, isPhone }) => {
      const contents = page.getByRole('navigation', { name: words.contents })
      expect((await contents.textContent())?.split(words.contents)).toHaveLength(2)
      await expect(contents.getByRole('heading')).toHaveCount(0)
      // On a phone also as the control that unfolds them.
      await expect(contents.locator('summary')).toBeVisible({ visible: isPhone })
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
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: words.skip })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
    })

    test('says once which edition it is, and offers it as a PDF of its size', async ({
      page,
      request,
    }) => {
      const note = page.locator('.intro .edition')
      await expect(note).toContainText(
        words.edition.inForce.replace('{number}', `${edition.number}`),
      )
      await expect(page.getByText(words.edition.inForce.replace(/.\{number\}/, ''))).toHaveCount(1)
      const { published } = policy
      await expect(page.locator('time')).toHaveText(
        published ? [words.edition.published.replace('{date}', formatDate(published, locale))] : [],
      )
      const path = `/privacy/files/privacy-policy-${locale}.pdf`
      const { length } = await (await request.get(path)).body()
      const name = words.downloads.pdf.replace('{size}', `${Math.ceil(length / 1000)}`)
      await expect(note.getByRole('link', { name, exact: true })).toHaveAttribute('href', path)
    })

    test('says at its foot whose it is, whom to write to, and where programs read it', async ({
      page,
    }) => {
      const footer = page.getByRole('contentinfo')
      await expect(footer.getByRole('link', { name: words.center })).toBeVisible()
      await expect(
        footer.getByRole('link', { name: contactLink(policy)?.value ?? '' }),
      ).toBeVisible()
      await expect(footer.getByText(words.downloads.programs).getByRole('link')).toHaveText([
        'Markdown',
        'JSON',
      ])
      await expect(
        page.getByRole('banner').getByRole('link', { name: 'ENIC-Kazakhstan' }),
      ).toHaveAttribute('href', `${site}/`)
    })

    test('says on every other page, once, which edition it is', async ({ page }) => {
      const line = words.edition.inForce.replace('{number}', `${edition.number}`)
      for (const path of [samples.clause, samples.section, cookiesPath]) {
        await page.goto(`/privacy/${locale}/${path}`)
        await expect(page.getByText(line)).toHaveCount(1)
        await expect(page.getByRole('contentinfo')).toContainText(line)
      }
    })
  })
}
