import { expect, test } from '../support/test'

const names = { chromium: 'chrome', firefox: 'firefox', webkit: 'webkit' }

test('the engine is here', async ({ browser, engine }) => {
  expect((await browser.version()).toLowerCase()).toContain(names[engine])
})
