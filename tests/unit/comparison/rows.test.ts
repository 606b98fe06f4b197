import { describe, expect, it } from 'vitest'
import { comparisonRows, type Row } from '../../../lib/comparison/rows'
import type { Side } from '../../../lib/comparison/sides'
import { comparisonsOf, findComparison } from '../../../lib/editions/comparisons'
import type { Edition } from '../../../lib/editions/edition'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { contentText } from '../../../lib/policy/text'
import { policyEditions } from '../support/policy-editions'

const rowsOf = (edition: number, locale: Locale) => {
  const { former, next } = findComparison(policyEditions, `${edition}`)
  return comparisonRows(former, next, locale)
}

const inShort = ({ id, name, kinds }: Row) =>
  [id, name, kinds].join(' | ').replaceAll('\u00a0', ' ')

/** What an edition says at each address that a row may lead to. */
function textsByPathname({ number, policies }: Edition, locale: Locale): Map<string, string[]> {
  const { title, sections } = policies[locale]
  const whole = `/privacy/${locale}/editions/${number}`
  return new Map([
    [whole, [title]],
    ...sections.flatMap((section): [string, string[]][] => [
      [`${whole}/${section.number}`, [section.heading]],
      ...section.clauses.flatMap((clause): [string, string[]][] => {
        const items = clause.items.map((item) => contentText(item.content))
        const page = `${whole}/${clause.number}`
        return [
          [page, [contentText(clause.content), ...items]],
          ...clause.items.map((item, index): [string, string[]] => [
            `${page}#${item.number}`,
            [items[index] ?? ''],
          ]),
        ]
      }),
    ]),
  ])
}

const words = ({ passages }: Side) =>
  passages.map(({ pieces }) => pieces.map(({ value }) => value).join(''))

describe('the rows of a comparison table', () => {
  it('are all that an edition changes, in the words of official texts', () => {
    expect(rowsOf(4, 'ru').map(inShort)).toEqual([
      'title | Название | изменено',
      '1.1 | Пункт 1.1 | изменен',
      '2.5 | Пункт 2.5 | изменен',
      '3.2 | Пункт 3.2 | перемещен (прежний пункт 3.5)',
      '3.3 | Пункт 3.3 | перенумерован (прежний номер – 3.2)',
      '3.4 | Пункт 3.4 | перенумерован (прежний номер – 3.3)',
      '3.5 | Пункт 3.5 | перенумерован (прежний номер – 3.4)',
      '5.1-2 | Подпункт 2 пункта 5.1 | изменен',
      'deleted-5.1-3 | Подпункт 3 пункта 5.1 | исключен',
      '5.1-3 | Подпункт 3 пункта 5.1 | перенумерован (прежний номер – 4)',
      '5.1-4 | Подпункт 4 пункта 5.1 | перенумерован (прежний номер – 5)',
      '6 | Раздел 6 | перенумерован (прежний номер – 7)',
      '6.1 | Пункт 6.1 | перенумерован (прежний номер – 7.1)',
      '6.2 | Пункт 6.2 | добавлен',
      '7 | Раздел 7 | перемещен (прежний раздел 6)',
      '7.1 | Пункт 7.1 | перенумерован (прежний номер – 6.1)',
      '7.2 | Пункт 7.2 | перенумерован (прежний номер – 6.2)',
      'deleted-9 | Раздел 9 | исключен',
      'deleted-9.1 | Пункт 9.1 | исключен',
      'deleted-9.2 | Пункт 9.2 | исключен',
    ])
    expect(rowsOf(2, 'kk').map(inShort)).toEqual([
      '2.3 | 2.3-тармақ | қосылды',
      '2.4 | 2.4-тармақ | нөмірі өзгертілді (бұрынғы нөмірі – 2.3)',
      '2.5 | 2.5-тармақ | нөмірі өзгертілді (бұрынғы нөмірі – 2.4)',
      '3.3 | 3.3-тармақ | өзгертілді',
      '4.1-2 | 4.1-тармақтың 2-тармақшасы | қосылды',
      '4.1-3 | 4.1-тармақтың 3-тармақшасы | нөмірі өзгертілді (бұрынғы нөмірі – 2)',
      '5.1-4 | 5.1-тармақтың 4-тармақшасы | өзгертілді',
    ])
  })

  it('say of a section that its heading is changed, and where a part was before it was moved', () => {
    expect(rowsOf(3, 'ru').map(inShort)).toContain('3 | Раздел 3 | заголовок изменен')
    expect(rowsOf(3, 'kk').map(inShort)).toContain('3 | 3-бөлім | тақырыбы өзгертілді')
    expect(rowsOf(4, 'kk').map(inShort)).toContain(
      '3.2 | 3.2-тармақ | орны ауыстырылды (бұрынғы 3.5-тармақ)',
    )
  })

  it('do not show a slip that was corrected in the other language', () => {
    expect(rowsOf(4, 'ru').map(({ id }) => id)).toContain('2.5')
    expect(rowsOf(4, 'kk').map(({ id }) => id)).not.toContain('2.5')
  })

  it.each(locales)('each have an address of their own in %s', (locale) => {
    for (const { next } of comparisonsOf(policyEditions)) {
      const ids = rowsOf(next.number, locale).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  it.each(locales)(
    'read without their marks, on each side, as that edition does, in %s',
    (locale) => {
      let sides = 0
      for (const { former, next } of comparisonsOf(policyEditions)) {
        const editions = [textsByPathname(former, locale), textsByPathname(next, locale)]
        for (const row of comparisonRows(former, next, locale)) {
          for (const [index, side] of [row.former, row.next].entries()) {
            if (!side) continue
            sides += 1
            const whole = editions[index]?.get(side.pathname)
            const isWhole = row.former === undefined || row.next === undefined
            expect(words(side), side.pathname).toEqual(isWhole ? whole : whole?.slice(0, 1))
          }
        }
      }
      expect(sides).toBeGreaterThan(60)
    },
  )

  it('mark on one side what is deleted, on the other what is added, and no more', () => {
    const row = rowsOf(2, 'ru').find(({ id }) => id === '3.3')
    const marked = (side: Side | undefined) =>
      side?.passages.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind !== 'same')
    expect(marked(row?.former)).toEqual([{ kind: 'deleted', value: 'v1.2' }])
    expect(marked(row?.next)).toEqual([{ kind: 'added', value: 'v1.3' }])
  })

  it('show what was written anew whole, and so what came with all its items', () => {
    const rewritten = rowsOf(3, 'ru').find(({ id }) => id === '1.4')
    expect(rewritten?.former?.passages.map(({ mark }) => mark)).toEqual(['deleted'])
    expect(rewritten?.next?.passages.map(({ mark }) => mark)).toEqual(['added'])
    const added = rowsOf(5, 'ru').find(({ id }) => id === '8.2')
    expect(added?.former).toBeUndefined()
    expect(added?.next?.passages).toHaveLength(11)
  })

  it('mark words as one that have only spaces between', () => {
    const title = rowsOf(4, 'ru').find(({ id }) => id === 'title')
    const added = title?.next?.passages[0]?.pieces.filter(({ kind }) => kind === 'added')
    expect(added?.map(({ value }) => value.trim())).toEqual([', обработке', 'защите'])
  })
})
