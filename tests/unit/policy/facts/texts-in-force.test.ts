import { describe, expect, it } from 'vitest'
import { reviewEdition } from '../../../../lib/editions/review'
import type { Locale } from '../../../../lib/i18n/routing'
import { makeFolder } from '../../support/folder'

const inForce = await makeTexts()

async function makeTexts(): Promise<Record<Locale, string>> {
  const { text } = await reviewEdition('content/edition-1')
  if (!text) throw new Error('The texts in force have faults.')
  return text.sources
}

/** What is told where one of the texts in force has `wrong` in place of `right`. */
async function tell(locale: Locale, right: string, wrong: string) {
  const text = inForce[locale].replace(right, wrong)
  expect(text).not.toBe(inForce[locale])
  const changed: Record<Locale, string> = { ...inForce, [locale]: text }
  const { path } = await makeFolder({ 'kk.md': changed.kk, 'ru.md': changed.ru })
  const { faults, warnings } = await reviewEdition(path)
  return [...faults, ...warnings].map(({ file = '', line, column, ruleId }) => {
    return [file.slice(-5), line, column, ruleId]
  })
}

/** The place of words in a text in force. */
function placeOf(locale: Locale, words: string): [line: number, column: number] {
  const before = inForce[locale].slice(0, inForce[locale].indexOf(words)).split('\n')
  return [before.length, (before.at(-1)?.length ?? 0) + 1]
}

const differing: [locale: Locale, right: string, wrong: string, inKazakh: string][] = [
  ['kk', '7 (жеті) күнтізбелік', '8 (сегіз) күнтізбелік', '7 (жеті)'],
  ['ru', '7 (семи) календарных', '10 (десяти) календарных', '7 (жеті)'],
  ['ru', '7 (семи) календарных', '7 (семи) рабочих', '7 (жеті)'],
  ['ru', 'трех лет', 'пяти лет', 'үш жыл'],
  ['kk', 'үш жыл', 'үш ай', 'үш жыл'],
  ['ru', 'TLS v1.2', 'TLS v1.3', '1.2 криптографиялық'],
  ['kk', 'TLS v1.2', 'SSL v1.2', 'TLS v1.2'],
  ['ru', 'cbpiam@n-k.kz', 'info@n-k.kz', 'cbpiam@n-k.kz'],
  ['ru', 'https://enic-kazakhstan.edu.kz/', 'https://enic.kz/', 'https://enic-kazakhstan'],
]

const missing: [locale: Locale, right: string, wrong: string, other: string][] = [
  ['kk', 'үш жыл бойы', 'ұзақ уақыт', 'трех лет'],
  ['ru', 'HTTPS', 'связи', 'HTTPS'],
  ['kk', 'IP-мекенжайы', 'мекенжайы', 'IP-адрес'],
  ['ru', ': cbpiam@n-k.kz', '', 'cbpiam@n-k.kz'],
]

describe('one slip in the texts in force', () => {
  it.each(differing)('in %s: «%s» becomes «%s»', async (locale, right, wrong, inKazakh) => {
    const place = placeOf('kk', inKazakh)
    expect(await tell(locale, right, wrong)).toEqual([['kk.md', ...place, 'fact-differs']])
  })

  it.each(missing)('in %s: «%s» becomes «%s»', async (locale, right, wrong, other) => {
    const its: Locale = locale === 'kk' ? 'ru' : 'kk'
    const place = placeOf(its, other)
    expect(await tell(locale, right, wrong)).toEqual([
      [`${its}.md`, ...place, 'fact-only-in-one-language'],
    ])
  })

  it('in the words of a number is told in its file alone', async () => {
    const place = placeOf('ru', '7 (семи)')
    expect(await tell('ru', '7 (семи)', '7 (восьми)')).toEqual([
      ['ru.md', ...place, 'number-differs-from-words'],
    ])
  })

  it('in the capital of a term is a warning in its file', async () => {
    const place = placeOf('kk', 'Саясаттың қолданыстағы')
    expect(await tell('kk', 'Саясаттың қолданыстағы', 'саясаттың қолданыстағы')).toEqual([
      ['kk.md', ...place, 'term-not-as-defined'],
    ])
  })
})
