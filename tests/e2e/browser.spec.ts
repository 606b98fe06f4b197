import { expect, missingPages, pages, test } from './support/test'

for (const path of [...pages, ...missingPages, '/privacy/%ff']) {
  test(`${path} asks only its own origin, runs only our module and says nothing`, async ({
    page,
    baseURL,
    javaScriptEnabled,
  }) => {
    const requests: string[] = []
    const messages: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    const response = await page.goto(path, { waitUntil: 'networkidle' })

    const scripts = requests.filter((url) => url.endsWith('.js'))
    const ours = pages.includes(path) && javaScriptEnabled
    expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([])
    expect(scripts).toHaveLength(ours ? 1 : 0)
    for (const url of scripts) expect(url).toMatch(/\/enhance\.browser\.[\w-]+\.js$/)
    // A browser tells of an answer with an error status by itself.
    expect(messages.filter((text) => !text.includes(`${response?.status()}`))).toEqual([])
  })
}
