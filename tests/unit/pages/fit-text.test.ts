import { describe, expect, it } from 'vitest'
import { type Box, fitText } from '../../../lib/pages/fit-text'

/** Every character is as wide as the font is large. */
const measure = (text: string) => text.length
/** In size 20, two lines of ten characters; in size 10, four lines of twenty. */
const box: Box = { width: 205, height: 40, sizes: [20, 10], lineHeight: 1 }

describe('a text in a box', () => {
  it.each([
    ['one line', 'один', 20, 20],
    ['two lines', 'один и два или три', 20, 40],
    ['a line that is just full', 'один пятый', 20, 20],
    ['three lines, which are too many', 'один пятый шестой седьмой', 10, 20],
  ])('has the largest size in which it fits: %s', (_, text, size, height) => {
    expect(fitText(text, box, measure)).toEqual({ text, size, height })
  })

  it('keeps its first words, with an ellipsis, where it fits in no size', () => {
    const text = Array.from({ length: 20 }, (_, index) => `слово${index},`).join(' ')
    const cut = fitText(text, box, measure)
    expect(cut).toEqual({
      text: 'слово0, слово1, слово2, слово3, слово4, слово5, слово6, слово7…',
      size: 10,
      height: 40,
    })
  })

  it('may be cut in another size than the smallest', () => {
    const cut = fitText('слово '.repeat(30).trim(), box, measure, 20)
    expect(cut).toEqual({ text: 'слово слово…', size: 20, height: 40 })
  })

  it('has room for a word that is wider than a line', () => {
    const text = `и ${'о'.repeat(25)}`
    expect(fitText(text, box, measure)).toEqual({ text, size: 10, height: 30 })
  })
})
