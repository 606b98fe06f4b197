import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/i18n/routing'
import { translator } from '../../../lib/i18n/translator'
import { allPages } from '../../../lib/pages/pages'
import { pictureOf } from '../../../lib/pages/picture'
import { loadFonts, measureIn } from '../../../lib/site/fonts'
import { editions } from '../support/editions'

const fonts = await loadFonts()
const measures = { regular: measureIn(fonts.regular), bold: measureIn(fonts.bold) }
const [page] = allPages(editions)
if (!page) throw new Error('There is no page.')

const picture = (change: Partial<typeof page>) => pictureOf({ ...page, ...change }, measures)
const sentence = 'Пользователь может отозвать свое согласие на обработку данных. '

describe('the preview picture', () => {
  it.each(locales)('names the policy above a title in %s that does not', (locale) => {
    const policy = translator(locale)('policy')
    expect(picture({ locale, heading: 'Cookie' }).label).toBe(policy)
    expect(picture({ locale, heading: `2026 ${policy.toUpperCase()}` }).label).toBeUndefined()
  })

  it.each([60, 200, 300, 400])('shows the whole of a text of %i characters', (length) => {
    const text = sentence.repeat(9).slice(0, length).trim()
    expect(picture({ heading: 'Пункт 2.4', text }).words.text).toBe(text)
  })

  it('sets a short text larger than a long one, and no text too small to read', () => {
    const sizes = [1, 3, 5, 6, 30].map((times) => {
      const text = sentence.repeat(times).trim()
      return picture({ heading: 'Пункт 2.4', text }).words.size
    })
    expect(sizes).toEqual([42, 42, 34, 32, 34])
  })

  it('shows the beginning of a longer text, up to the end of a word', () => {
    const text = sentence.repeat(30)
    const { words } = picture({ heading: 'Пункт 2.4', text })
    const beginning = words.text.replace(/…$/, '')
    expect(words.text).toMatch(/\p{L}…$/u)
    expect(text.startsWith(beginning)).toBe(true)
    expect(text.slice(beginning.length)).toMatch(/^[. ]/)
  })

  it('leaves a long title room of two lines, and less to the text', () => {
    const text = sentence.repeat(30)
    const short = picture({ heading: 'Раздел 3', text })
    const long = picture({ heading: `Раздел 3. ${'Меры безопасности, '.repeat(5)}`, text })
    expect(short.title.size).toBe(64)
    expect(long.title).toMatchObject({ size: 40, height: 96 })
    expect(long.words.text.length).toBeLessThan(short.words.text.length)
  })
})
