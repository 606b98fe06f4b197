import { samples } from '../support/policy'
import { expect, test } from '../support/test'

test('the browser keeps the fragment of an address without a language', async ({ page }) => {
  await page.goto(`/privacy#${samples.clause}`)
  expect(new URL(page.url()).hash).toBe(`#${samples.clause}`)
  await expect(page.locator(':target')).toHaveAttribute('id', samples.clause)
})

test('the root of the host leads to the policy', async ({ page }) => {
  await page.goto('/')
  expect(new URL(page.url()).pathname).toMatch(/^\/privacy\/(kk|ru)$/)
})
