import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumberWords } from '../../../../lib/policy/facts/number-words'
import { spellInKazakh, spellInRussian } from './spell-number'

const anyNumber = fc.integer({ min: 1, max: 999_999 })
const anyCase = fc.constantFrom<0 | 1 | 2>(0, 1, 2)

const russian = (text: string) => findNumberWords(text, 'ru').map(({ value }) => value)
const kazakh = (text: string) => findNumberWords(text, 'kk').map(({ value }) => value)

describe('a number in words', () => {
  it('is read in Russian, in any case', () => {
    fc.assert(
      fc.property(anyNumber, anyCase, (number, grammaticalCase) => {
        expect(russian(spellInRussian(number, grammaticalCase))).toEqual([number])
      }),
    )
  })

  it('is read in Kazakh', () => {
    fc.assert(
      fc.property(anyNumber, (number) => {
        expect(kazakh(spellInKazakh(number))).toEqual([number])
      }),
    )
  })

  it('is found where it stands, as it is written', () => {
    fc.assert(
      fc.property(anyNumber, anyCase, (number, grammaticalCase) => {
        const words = spellInRussian(number, grammaticalCase)
        const [found] = findNumberWords(`Не более ${words} дней`, 'ru')
        expect(found).toMatchObject({ written: words, index: 'Не более '.length })
      }),
    )
  })

  it.each<[string, number[]]>([
    ['пять, шесть', [5, 6]],
    ['пять шесть', [5, 6]],
    ['двадцать тридцать', [20, 30]],
    ['Двести тысяч пятьсот', [200_500]],
    ['полтора миллиона', [1_500_000]],
    ['двадцать первого', [21]],
    ['семья, пятница, стоит, одинаковый', []],
  ])('%s', (words, values) => {
    expect(russian(words)).toEqual(values)
  })

  it.each<[string, number[]]>([
    ['бес, алты', [5, 6]],
    ['бестен онға дейін', [5, 10]],
    ['жиырма бесінші', [25]],
    ['бір жарым', [1.5]],
    ['екеуі де', [2]],
    ['жетінші және алтыншы', [7, 6]],
    ['онлайн, жүзеге асыру, бірақ, бірлескен, үшін, онда, мыңдаған', []],
  ])('%s', (words, values) => {
    expect(kazakh(words)).toEqual(values)
  })

  it('counts what follows only without an ending', () => {
    expect(findNumberWords('бестен', 'kk')[0]?.counts).toBe(false)
    expect(findNumberWords('бес', 'kk')[0]?.counts).toBe(true)
    expect(findNumberWords('пятый', 'ru')[0]?.counts).toBe(false)
    expect(findNumberWords('пяти', 'ru')[0]?.counts).toBe(true)
  })
})
