import { locales } from '../../../lib/i18n/routing'
import { fonts, widths } from '../support/fonts'
import { expect, test } from '../support/test'

test('all text is in the font of the project, whatever this machine has', async ({ page }) => {
  const width = widths.find((one) => test.info().project.name.includes(one))
  const family = width && fonts[width].family
  for (const path of [...locales.map((locale) => `/privacy/${locale}`), '/privacy/kk/cookies']) {
    await page.goto(path)
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument')
    const elements = 'h1, h2, p, th, code, button, .number, .center, footer a'
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: elements,
    })
    const used = new Set<string>()
    for (const nodeId of nodeIds) {
      const answer = await session.send('CSS.getPlatformFontsForNode', { nodeId })
      for (const { familyName } of answer.fonts) used.add(familyName)
    }
    expect([...used], path).toEqual([family])
  }
})
