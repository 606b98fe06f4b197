import type { Page } from '@playwright/test'
import { expect, missingPages, pages, test } from '../support/test'

/** What a browser asks for and says while it opens an address. */
async function open(page: Page, path: string) {
  const requests: string[] = []
  const said: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  const response = await page.goto(path)
  page.removeAllListeners()
  // A browser tells of an answer with an error status by itself.
  return { requests, said: said.filter((text) => !text.includes(`${response?.status()}`)) }
}

test('every page asks only its own origin, runs only our module and says nothing', async ({
  page,
  baseURL,
  javaScriptEnabled,
}) => {
  test.slow()
  for (const path of [...pages, ...missingPages, '/privacy/%ff']) {
    const { requests, said } = await open(page, path)
    const scripts = requests.filter((url) => url.endsWith('.js'))
    const ours = path !== '/privacy/%ff' && javaScriptEnabled
    expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
    expect(scripts.length, path).toBeLessThanOrEqual(ours ? 1 : 0)
    for (const url of scripts) expect(url).toMatch(/\/site\.browser\.[\w-]+\.js$/)
    expect(said, path).toEqual([])
  }
})
