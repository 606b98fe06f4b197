import { VFile } from 'vfile'
import { describe, expect, it, vi } from 'vitest'
import { addFault, faultCatalogue } from '../../../lib/policy/faults'
import { reportAgreement, reportFaults, reportSound } from '../../../lib/policy/report'

const file = new VFile({ path: 'content/edition-1/ru.md' })
addFault(file, { line: 9, column: 1 }, 'clause-empty', { number: '1.2' })
addFault(file, { line: 20, column: 3 }, 'item-empty', { number: '2.1', item: 3 })

describe('the report', () => {
  it('says in English where the faults are, what is wrong and what to do', () => {
    expect(reportFaults(file.messages, 'en')).toBe(`The policy has 2 faults.

content/edition-1/ru.md:9:1: Clause 1.2 is empty.
  Write its text after the number, or remove the number.

content/edition-1/ru.md:20:3: Item 3 of clause 2.1 is empty.
  Write its text after the hyphen, or remove it.
`)
  })

  it('says so in Russian', () => {
    expect(reportFaults(file.messages, 'ru')).toBe(`В тексте Политики ошибок: 2.

content/edition-1/ru.md:9:1: В пункте 1.2 нет текста.
  Напишите текст после номера или удалите номер.

content/edition-1/ru.md:20:3: В подпункте 3 пункта 2.1 нет текста.
  Напишите текст после дефиса или удалите подпункт.
`)
  })

  it('says so in Kazakh', () => {
    expect(reportFaults(file.messages, 'kk')).toBe(`Саясат мәтініндегі қателер саны: 2.

content/edition-1/ru.md:9:1: 1.2-тармақта мәтін жоқ.
  Мәтінді нөмірден кейін жазыңыз немесе нөмірді алып тастаңыз.

content/edition-1/ru.md:20:3: 2.1-тармақтың 3-тармақшасында мәтін жоқ.
  Мәтінді дефистен кейін жазыңыз немесе тармақшаны алып тастаңыз.
`)
  })

  it('counts one fault in words in English', () => {
    expect(reportFaults(file.messages.slice(0, 1), 'en')).toMatch(/^The policy has one fault\.\n/)
  })
})

describe('a warning', () => {
  const [fault, warning] = file.messages.map((message) => ({ ...message }))
  if (!fault || !warning) throw new Error('There are no messages.')
  warning.fatal = false

  it('stands after the faults, wherever it was found', () => {
    expect(reportFaults([warning, fault], 'en')).toBe(`The policy has one fault.

content/edition-1/ru.md:9:1: Clause 1.2 is empty.
  Write its text after the number, or remove the number.

There is one warning, which does not keep the text from being published.

content/edition-1/ru.md:20:3: Item 3 of clause 2.1 is empty.
  Write its text after the hyphen, or remove it.
`)
  })

  it.each([
    ['en', 'There are 2 warnings, which do not keep the text from being published.'],
    ['ru', 'Предупреждений: 2. Публикации текста это не препятствует.'],
    ['kk', 'Ескертулер саны: 2. Бұл мәтінді жариялауға кедергі келтірмейді.'],
  ] as const)('is no fault, as the heading says in %s', (language, heading) => {
    const report = reportFaults([warning, warning], language)
    expect(report.split('\n\n')).toHaveLength(3)
    expect(report).toMatch(new RegExp(`^${heading}\n\n`))
  })
})

it('says why a fault matters, between what is wrong and what to do', () => {
  const why = 'A reader would look for it.'
  const described = faultCatalogue['clause-empty'].en({ number: '1.2' })
  vi.spyOn(faultCatalogue['clause-empty'], 'en').mockReturnValueOnce({ ...described, why })
  expect(reportFaults(file.messages.slice(0, 1), 'en')).toContain(
    'Clause 1.2 is empty.\n  A reader would look for it.\n  Write its text',
  )
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

describe('the report on one language without faults', () => {
  it.each([
    ['en', 'no faults. 8 sections, 23 clauses, 9 items.'],
    ['ru', 'ошибок нет. Разделов – 8, пунктов – 23, подпунктов – 9.'],
    ['kk', 'қате жоқ. Бөлімдер – 8, тармақтар – 23, тармақшалар – 9.'],
  ] as const)('counts its parts in %s', (language, sentence) => {
    const counts = { sections: 8, clauses: 23, items: 9 }
    expect(reportSound('content/edition-1/ru.md', counts, language)).toBe(
      `content/edition-1/ru.md: ${sentence}`,
    )
  })
})
