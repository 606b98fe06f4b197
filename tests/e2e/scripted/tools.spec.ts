import { inEdition } from '../../../lib/i18n/edition-name'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { numberedParts } from '../../../lib/policy/parts'
import { copied, refuse } from '../support/clipboard'
import { edition, lastingAddress, nameOf, policies, samples } from '../support/policy'
import { expect, site, test } from '../support/test'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

for (const locale of locales) {
  const { copyLink, part } = messages[locale]

  test(`where copying is refused in ${locale}, a citation is marked`, async ({ page }) => {
    await refuse(page)
    await page.goto(`/privacy/${locale}/${samples.section}`)
    await page.getByText(part.cite).click()
    await page.getByRole('button', { name: part.copy[locale] }).click()
    const citation = await page.locator(`.cite [lang=${locale}]`).textContent()
    await expect.poll(() => page.evaluate(() => `${getSelection()}`.trim())).toBe(citation)
  })

  test(`in ${locale}, the page of a clause copies its own address`, async ({ page }) => {
    await page.goto(`/privacy/${locale}/${samples.clause}`)
    await page.getByRole('button', { name: copyLink.page, exact: true }).press('Enter')
    await expect(page.getByRole('status')).toHaveText(copyLink.copied)
    expect(await copied(page)).toBe(`${site}/privacy/${locale}/${samples.clause}`)
  })

  test(`in ${locale}, each citation of a clause and its items is copied as it is read`, async ({
    page,
  }) => {
    await page.goto(`/privacy/${locale}/${samples.list}`)
    await page.getByText(part.cite).click()
    for (const one of locales) {
      const citations = page.locator(`.cite [lang=${one}]`)
      const buttons = page.getByRole('button', { name: part.copy[one] })
      for (const [index, citation] of (await citations.allTextContents()).entries()) {
        await buttons.nth(index).click()
        await expect(page.getByRole('status')).toHaveText(part.copied)
        expect(await copied(page)).toBe(citation)
      }
    }
    const names = await page
      .locator('.cite button')
      .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))
    expect(names.length).toBe(2 * (await page.locator('.cite li').count()))
    expect(new Set(names).size).toBe(names.length)
  })

  test(`from the policy in ${locale}, an item is cited in Kazakh in three taps`, async ({
    page,
  }) => {
    const items = numberedParts(policies.kk).filter(({ number }) =>
      number.startsWith(`${samples.list}-`),
    )
    const place = Math.min(3, items.length)
    const fill = (text: string) =>
      text.replace('{number}', samples.list).replace('{item}', `${place}`)
    await page.goto(`/privacy/${locale}`)
    await page
      .getByRole('main')
      .getByRole('link', { name: nameOf(locale, samples.list), exact: true })
      .click()
    await page.getByText(part.cite).click()
    const name = `${part.copy.kk}: ${fill(messages[locale].item)}`
    await page.getByRole('button', { name, exact: true }).click()
    await expect(page.getByRole('status')).toHaveText(part.copied)
    const { item, document } = messages.kk.part.citation
    expect(await copied(page)).toBe(
      fill(item)
        .replace('{document}', inEdition(document, edition, 'kk'))
        .replace('{address}', lastingAddress('kk', `${samples.list}-${place}`)),
    )
  })

  test(`in ${locale}, the device shares where it can`, async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = async (data) => {
        document.title = JSON.stringify(data)
      }
    })
    await page.goto(`/privacy/${locale}/${samples.clause}`)
    await page.getByText(part.share, { exact: true }).click()
    await page.getByRole('button', { name: part.device }).click()
    await expect(page).toHaveTitle(
      JSON.stringify({
        title: messages[locale].title.clause.replace('{number}', samples.clause),
        url: `${site}/privacy/${locale}/${samples.clause}`,
      }),
    )
  })
}
