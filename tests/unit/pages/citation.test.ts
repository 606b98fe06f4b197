import { describe, expect, it } from 'vitest'
import { messages } from '../../../lib/i18n/messages'
import { citation, citedName } from '../../../lib/pages/citation'
import { findPart } from '../../../lib/policy/parts'
import { first, inForce } from '../support/editions'

const site = 'https://enic-kazakhstan.edu.kz/privacy'
/** The name of the policy, as the words of the site have it: another edition may give it another. */
const document = {
  kk: messages.kk.part.citation.document,
  ru: messages.ru.part.citation.document,
}
const [section, clause] = ['2', '2.1'].map((number) => ({
  part: findPart(first.policies.ru, number),
}))
const item = clause?.part.clause?.items[2]
if (!section || !clause || !item) throw new Error('The sample has no such part.')

const text = { kk: `${site}/kk/editions/1`, ru: `${site}/ru/editions/1` }
const edition = { kk: '(№\u00a01 редакция)', ru: 'в\u00a0редакции №\u00a01' }

describe('a citation', () => {
  it.each([
    [section, `раздел\u00a02 ${document.ru} ${edition.ru}, ${text.ru}#2`],
    [clause, `пункт\u00a02.1 ${document.ru} ${edition.ru}, ${text.ru}#2.1`],
    [
      { ...clause, item },
      `подпункт\u00a03 пункта\u00a02.1 ${document.ru} ${edition.ru}, ${text.ru}#2.1-3`,
    ],
  ])('names a section, clause or item in Russian, and its edition', (cited, expected) => {
    expect(citation(first, cited, 'ru')).toBe(expected)
  })

  it.each([
    [section, `${document.kk} ${edition.kk} 2-бөлімі, ${text.kk}#2`],
    [clause, `${document.kk} ${edition.kk} 2.1-тармағы, ${text.kk}#2.1`],
    [
      { ...clause, item },
      `${document.kk} ${edition.kk} 2.1-тармағының 3-тармақшасы, ${text.kk}#2.1-3`,
    ],
  ])('names a section, clause or item in Kazakh, and its edition', (cited, expected) => {
    expect(citation(first, cited, 'kk')).toBe(expected)
  })

  it.each([
    ['ru', `в\u00a0редакции №\u00a02 от 15\u00a0января 2026\u00a0года`],
    ['kk', `(2026\u00a0жылғы 15\u00a0қаңтардағы №\u00a02 редакция)`],
  ] as const)('in %s has the date of the edition where it is known', (locale, expected) => {
    expect(citation(inForce, clause, locale)).toContain(`${document[locale]} ${expected}`)
  })

  it('is found by the short name of what it names', () => {
    const cited = [section, clause, { ...clause, item }]
    expect(cited.map((one) => citedName(one, 'ru'))).toEqual([
      'Раздел\u00a02',
      'Пункт\u00a02.1',
      'Подпункт\u00a03 пункта\u00a02.1',
    ])
    expect(cited.map((one) => citedName(one, 'kk'))).toEqual([
      '2-бөлім',
      '2.1-тармақ',
      '2.1-тармақтың 3-тармақшасы',
    ])
  })
})
