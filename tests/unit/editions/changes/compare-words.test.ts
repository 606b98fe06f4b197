import { describe, expect, it } from 'vitest'
import { compareWords } from '../../../../lib/editions/changes/compare-words'
import { fc } from '../../../support/seed'

/** The pieces as one line: `-deleted-`, `+added+`. */
function marked(former: string, next: string): string {
  const signs = { same: '', deleted: '-', added: '+' }
  return compareWords(former, next, 'ru')
    .pieces.map(({ kind, value }) => `${signs[kind]}${value}${signs[kind]}`)
    .join('')
}

describe('the words of two texts', () => {
  it.each([
    ['equal', 'Данные хранятся.', 'Данные хранятся.', 'Данные хранятся.'],
    [
      'with another word',
      'Данные хранятся пять лет.',
      'Данные хранятся семь лет.',
      'Данные хранятся -пять-+семь+ лет.',
    ],
    ['with a word added', 'Данные хранятся.', 'Данные не хранятся.', 'Данные +не +хранятся.'],
    [
      'with letters changed within a word, which is marked whole',
      'Мәліметтер Қазақстанда сақталады.',
      'Мәліметтер Қазақстаннан сақталады.',
      'Мәліметтер -Қазақстанда-+Қазақстаннан+ сақталады.',
    ],
    [
      'with changed words side by side, which are marked with the space between',
      'Центр хранит данные в течение пяти лет после этого.',
      'Центр хранит данные в срок семи лет после этого.',
      'Центр хранит данные в -течение пяти-+срок семи+ лет после этого.',
    ],
    [
      'with words added at both sides of a sign that was there',
      'Имя, адрес и телефон.',
      'Имя полное, почтовый адрес и телефон.',
      'Имя+ полное+, +почтовый +адрес и телефон.',
    ],
    [
      'with changed words at its end, before the full stop',
      'Центр хранит все данные пять лет.',
      'Центр хранит все данные семь дней.',
      'Центр хранит все данные -пять лет-+семь дней+.',
    ],
    [
      'with words deleted at both sides of a sign, which stays',
      'Имя полное, и точный адрес.',
      'Имя, адрес.',
      'Имя- полное-, -и точный -адрес.',
    ],
    ['with another sign', 'Имя; адрес.', 'Имя, адрес.', 'Имя-;-+,+ адрес.'],
    [
      'with another space, which is marked with a word',
      'Хранятся 7 дней.',
      'Хранятся 7\u00a0дней.',
      'Хранятся 7- дней-+\u00a0дней+.',
    ],
    ['with a whole text added', '', 'Имя.', '+Имя.+'],
  ])('%s', (_, former, next, expected) => {
    expect(marked(former, next)).toBe(expected)
  })

  it('are the whole texts, where few are left', () => {
    const former = 'Центр хранит данные в течение пяти лет после окончания договора.'
    const next = 'Сроки хранения устанавливает закон, а после него данные удаляются.'
    expect(compareWords(former, next, 'ru')).toEqual({
      rewritten: true,
      pieces: [
        { kind: 'deleted', value: former },
        { kind: 'added', value: next },
      ],
    })
  })

  it('are marked where one long stretch is added, and nothing else changed', () => {
    const added =
      ' Это не касается данных, которые хранятся по закону, и данных, которые обезличены.'
    expect(marked('Данные удаляются.', `Данные удаляются.${added}`)).toBe(
      `Данные удаляются.+${added}+`,
    )
  })

  const word = fc.constantFrom('данные', 'Центр', 'и', 'сақталады', '7', '2.4', 'cookie', 'ИИН')
  const sign = fc.constantFrom(' ', ', ', '. ', '\u00a0', ' – ', '-', ' «', '» ', ' (', '  ')
  const texts = fc.oneof(
    fc.array(fc.tuple(word, sign)).map((pieces) => pieces.flat().join('')),
    fc.string({ unit: 'binary' }),
  )

  it('read as each text does without the marks of the other, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom('kk', 'ru'), (former, next, locale) => {
        const { pieces, rewritten } = compareWords(former, next, locale)
        const read = (other: string) =>
          pieces.map(({ kind, value }) => (kind === other ? '' : value)).join('')
        expect(read('added')).toBe(former)
        expect(read('deleted')).toBe(next)
        expect(pieces.map(({ value }) => value)).not.toContain('')
        if (rewritten) expect(pieces).toHaveLength(2)
        if (former === next) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})
