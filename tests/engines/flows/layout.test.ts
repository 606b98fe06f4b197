import { locales } from '../../../lib/i18n/routing'
import { cookiesPath, pagePathname } from '../../../lib/site/addresses'
import { problemsOf } from '../../e2e/support/layout'
import { samples } from '../../e2e/support/policy'
import { expect, test } from '../support/test'

const widths = [320, 360, 768, 1280]

const pages = locales.flatMap((locale) =>
  ['', samples.list, samples.section, cookiesPath].map((path) => pagePathname(locale, path)),
)

test.for([...pages, '/privacy/ru/nothing', '/privacy/%ff'])(
  '%s fits every window',
  async (path, { tab }) => {
    await tab.open(path)
    await tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    for (const width of widths) {
      await tab.resize({ width, height: 800 })
      expect(await tab.evaluate(problemsOf, []), `at ${width} px`).toEqual([])
    }
  },
)
