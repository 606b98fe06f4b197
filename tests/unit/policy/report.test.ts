import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { addFault } from '../../../lib/policy/faults'
import { reportAgreement, reportFaults } from '../../../lib/policy/report'

const file = new VFile({ path: 'content/edition-1/ru.md' })
addFault(file, { line: 9, column: 1 }, 'clause-empty', { number: '1.2' })
addFault(file, { line: 20, column: 3 }, 'item-empty', { number: '2.1', item: 3 })

describe('the report', () => {
  it('says in English where the faults are, what is wrong and what to do', () => {
    expect(reportFaults(file.messages, 'en')).toBe(`The policy has 2 faults.

content/edition-1/ru.md:9:1
  Clause 1.2 is empty.
  Write its text after the number, or remove the number.

content/edition-1/ru.md:20:3
  Item 3 of clause 2.1 is empty.
  Write its text after the hyphen, or remove it.
`)
  })

  it('says so in Russian', () => {
    expect(reportFaults(file.messages, 'ru')).toBe(`В тексте Политики ошибок: 2.

content/edition-1/ru.md:9:1
  В пункте 1.2 нет текста.
  Напишите текст после номера или удалите номер.

content/edition-1/ru.md:20:3
  В подпункте 3 пункта 2.1 нет текста.
  Напишите текст после дефиса или удалите подпункт.
`)
  })

  it('says so in Kazakh', () => {
    expect(reportFaults(file.messages, 'kk')).toBe(`Саясат мәтініндегі қателер саны: 2.

content/edition-1/ru.md:9:1
  1.2-тармақта мәтін жоқ.
  Мәтінді нөмірден кейін жазыңыз немесе нөмірді алып тастаңыз.

content/edition-1/ru.md:20:3
  2.1-тармақтың 3-тармақшасында мәтін жоқ.
  Мәтінді дефистен кейін жазыңыз немесе тармақшаны алып тастаңыз.
`)
  })

  it('counts one fault in words in English', () => {
    expect(reportFaults(file.messages.slice(0, 1), 'en')).toMatch(/^The policy has one fault\.\n/)
  })
})

describe('the report on an edition without faults', () => {
  it.each([
    ['en', 'kk and ru agree. 8 sections, 23 clauses, 9 items.'],
    [
      'ru',
      'тексты на обоих языках соответствуют друг другу. Разделов – 8, пунктов – 23, подпунктов – 9.',
    ],
    [
      'kk',
      'екі тілдегі мәтіндер өзара сәйкес келеді. Бөлімдер – 8, тармақтар – 23, тармақшалар – 9.',
    ],
  ] as const)('counts its parts in %s', (language, sentence) => {
    const counts = { sections: 8, clauses: 23, items: 9 }
    const report = reportAgreement('content/edition-1', counts, language)
    expect(report).toBe(`content/edition-1: ${sentence}`)
  })
})
