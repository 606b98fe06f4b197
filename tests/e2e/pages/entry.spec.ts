import { expect, test } from '../support/test'

test('the browser keeps the fragment of an address without a language', async ({ page }) => {
  await page.goto('/privacy#2.4')
  expect(new URL(page.url()).hash).toBe('#2.4')
  await expect(page.locator(':target')).toHaveAttribute('id', '2.4')
})

test('the root of the host leads to the policy', async ({ page }) => {
  await page.goto('/')
  expect(new URL(page.url()).pathname).toMatch(/^\/privacy\/(kk|ru)$/)
})
