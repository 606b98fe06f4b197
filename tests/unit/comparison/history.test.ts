import { describe, expect, it } from 'vitest'
import { historyWords } from '../../../lib/comparison/history-words'
import { meaningTime } from '../../../lib/comparison/meaning-words'
import { historyOf } from '../../../lib/editions/histories'
import { upTo } from '../../../lib/editions/up-to'
import type { Locale } from '../../../lib/i18n/routing'
import { policyEditions } from '../support/policy-editions'

const { all, published } = policyEditions
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const edition = (number: number, day?: string) => ({ number, published: day })

/** The history of a part as it is told on the page of an edition. */
const told = (number: string, locale: Locale, last = 5) =>
  historyOf(upTo(policyEditions, edition(last)), locale, number).map((entry) => {
    const by = all.find((one) => one.number === entry.edition)
    return by && plain(historyWords(entry.change, by, locale))
  })

describe('the history of a clause', () => {
  it('says what each edition did to it, newest first, with the day', () => {
    expect(told('2.4', 'ru')).toEqual([
      'Перенумерован (прежний номер – 2.5) редакцией № 5 от 10 января 2028 года',
      'Изменен редакцией № 4 от 1 сентября 2027 года',
      'Перенумерован (прежний номер – 2.4) редакцией № 3 от 1 марта 2027 года',
      'Перенумерован (прежний номер – 2.3) редакцией № 2 от 1 декабря 2026 года',
    ])
    expect(told('3.4', 'kk')).toEqual([
      '2027 жылғы 1 қыркүйектегі № 4 редакциямен нөмірі өзгертілді (бұрынғы нөмірі – 3.3)',
      '2026 жылғы 1 желтоқсандағы № 2 редакциямен өзгертілді',
    ])
  })

  it('names the items that were changed, and says of a section that its heading was', () => {
    expect(told('4.1', 'ru')).toEqual([
      'Подпункт 2 добавлен редакцией № 2 от 1 декабря 2026 года',
      'Подпункт 3 перенумерован (прежний номер – 2) редакцией № 2 от 1 декабря 2026 года',
    ])
    expect(told('4.1', 'kk')[0]).toBe(
      '2-тармақша: 2026 жылғы 1 желтоқсандағы № 2 редакциямен қосылды',
    )
    expect(told('3', 'ru')).toEqual(['Заголовок изменен редакцией № 3 от 1 марта 2027 года'])
  })

  it('ends with the edition that is read', () => {
    expect(told('2.4', 'ru', 2)).toHaveLength(1)
    expect(told('2.4', 'ru', 1)).toEqual([])
  })

  it('has no day where an edition has none', () => {
    expect(told('7.1', 'ru', 6)[0]).toBe('Изменен редакцией № 6')
    expect(told('7.1', 'kk', 6)[0]).toBe('№ 6 редакциямен өзгертілді')
  })

  it('is empty where nothing was done', () => {
    expect(told('1.5', 'ru')).toEqual([])
  })
})

describe('the time in which a number stood for something else', () => {
  const time = (first: number, last: number, locale: Locale) =>
    plain(meaningTime(published, { first, last }, locale))

  it('ends with the day from which the edition that gave the number to another text is deemed accepted', () => {
    expect(time(1, 1, 'ru')).toBe('До 9 декабря 2026 года')
    expect(time(1, 2, 'kk')).toBe('2027 жылғы 9 наурызға дейін')
  })

  it('begins with such a day too, except in the first edition', () => {
    expect(time(2, 2, 'ru')).toBe('С 9 декабря 2026 года до 9 марта 2027 года')
    expect(time(3, 4, 'kk')).toBe('2027 жылғы 9 наурыздан бастап 2028 жылғы 18 қаңтарға дейін')
  })

  it('is told by editions where a day is not known', () => {
    const undated = [edition(1), edition(2), edition(3, '2027-03-01'), edition(4)]
    const when = (first: number, last: number, locale: Locale) =>
      plain(meaningTime(undated, { first, last }, locale))
    expect(when(1, 1, 'ru')).toBe('В редакции № 1')
    expect(when(2, 3, 'ru')).toBe('В редакциях № 2–3')
    expect(when(2, 2, 'kk')).toBe('№ 2 редакцияда')
    expect(when(1, 3, 'kk')).toBe('№ 1–3 редакцияларда')
  })
})
