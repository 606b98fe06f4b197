// Long, in one file: what holds for every entry of the catalogue, in every language.
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { checkCharacters } from '../../../lib/policy/characters/check-characters'
import {
  addFault,
  describeFault,
  type FaultValues,
  type RuleId,
  reportLanguages,
} from '../../../lib/policy/faults'
import { entry, type NoValues } from '../../../lib/policy/faults/entry'
import { samples } from './fault-samples'

/** Every kind of fault with each of its samples. */
const all = Object.keys(samples) as RuleId[]

function messagesOf<R extends RuleId>(ruleId: R) {
  return samples[ruleId].map((values: FaultValues<R>) => {
    const file = new VFile()
    addFault(file, undefined, ruleId, values)
    const [message] = file.messages
    if (!message) throw new Error('addFault added no message')
    return { message, values }
  })
}

/** What the values say, piece by piece; an item's number is read in two. */
function piecesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(piecesOf)
  // A language, a script, and what stands above the text are named in words, a space is none.
  if (value === undefined || /^(?:Latin|Cyrillic|kk|ru|title|note|\s*)$/.test(String(value)))
    return []
  return /^\d+\.\d+-\d+$/.test(String(value)) ? String(value).split('-') : [String(value)]
}

describe.each(reportLanguages)('the catalogue of faults in %s', (language) => {
  describe.each(all)('%s', (ruleId) => {
    const described = messagesOf(ruleId).map(({ message, values }) => ({
      ...describeFault(message, language),
      values,
    }))

    it('speaks of each value', () => {
      for (const { reason, fix, values } of described) {
        for (const piece of piecesOf(values)) expect(`${reason} ${fix}`).toContain(piece)
      }
    })

    it('is made of whole sentences', () => {
      for (const { reason, why = reason, fix } of described) {
        for (const sentence of [reason, why]) {
          expect(sentence).toMatch(/^(?:[\p{Lu}\d]|[«“])[^\n]*\.$/u)
        }
        expect(fix).toMatch(/^(?:[\p{Lu}\d]|[«“])[^\n]*(\.|…|: (## [12]\.|title:) [^\n]+)$/u)
        expect(`${reason} ${why} ${fix}`).not.toMatch(/ {2}|undefined|\[object/)
      }
    })

    it('is spelt with the letters of its language', () => {
      for (const { reason, why, fix } of described) {
        const file = new VFile(`${reason}\n${why}\n${fix}`.replace(/“[^”]*”|«[^»]*»|&\w+;/g, '…'))
        checkCharacters(file, language === 'kk' ? 'kk' : 'ru')
        expect(file.messages.map((message) => message.reason)).toEqual([])
      }
    })
  })
})

describe.each(['ru', 'kk'] as const)('the catalogue of faults in %s', (language) => {
  const texts = all.flatMap((ruleId) =>
    messagesOf(ruleId).map(({ message }) => describeFault(message, language)),
  )

  it('has the quotation marks and dashes of the language', () => {
    for (const { reason, why, fix } of texts) {
      // What is to be typed as it stands is YAML.
      const text = `${reason} ${why} ${fix}`.replace(/corrected: \[.*?\]/, '…')
      expect(text).not.toMatch(/["'“”„‘’—]| - /)
    }
  })

  it('is not in the other language', () => {
    for (const { reason, why = reason, fix } of texts) {
      for (const text of [reason, why, fix]) {
        const kazakh = /[әғқңөұүһі]/i.test(text) || /\b(жоқ|тағы)\b/u.test(text)
        expect(kazakh, text).toBe(language === 'kk')
      }
    }
  })
})

describe('Kazakh', () => {
  it('has endings on words only, never on a number, which is read aloud in its own way', () => {
    for (const ruleId of all) {
      for (const { message } of messagesOf(ruleId)) {
        const { reason, why, fix } = describeFault(message, 'kk')
        // What the text has is quoted as it stands there.
        expect(`${reason} ${why} ${fix}`.replace(/«[^»]*»/g, '…')).not.toMatch(
          /\d(?!-(?:бөлім|тармақ|әріп|деңгей))-?\p{Script=Cyrillic}/u,
        )
      }
    }
  })
})

describe('addFault', () => {
  it('notes the fault in English, with its rule, place and values', () => {
    const file = new VFile({ path: 'content/edition-1/ru.md' })
    addFault(file, { line: 4, column: 2 }, 'clause-empty', { number: '1.2' })
    expect(file.messages[0]).toMatchObject({
      name: 'content/edition-1/ru.md:4:2',
      reason: 'Clause 1.2 is empty.',
      note: 'Write its text after the number, or remove the number.',
      ruleId: 'clause-empty',
      source: 'policy',
      values: { number: '1.2' },
    })
  })

  it('puts a fault without a place at the beginning of the file', () => {
    const file = new VFile()
    addFault(file, undefined, 'file-missing', {})
    expect(file.messages[0]).toMatchObject({ line: 1, column: 1 })
  })

  it('takes a rule of the catalogue with exactly its values', () => {
    const file = new VFile()
    // @ts-expect-error there is no such rule
    expect(() => addFault(file, undefined, 'no-such-rule', {})).toThrow(TypeError)
    // @ts-expect-error the number is missing
    addFault(file, undefined, 'clause-empty', {})
    // @ts-expect-error the item is one too many
    addFault(file, undefined, 'clause-empty', { number: '1.2', item: 1 })
    // @ts-expect-error there are no values to this rule
    addFault(file, undefined, 'file-missing', { number: '1.2' })
    expect(file.messages).toHaveLength(3)
  })
})

describe('an entry', () => {
  it('has every language', () => {
    const describeIt = () => ({ reason: 'It is so.', fix: 'Do so.' })
    // @ts-expect-error Kazakh is missing
    expect(entry<NoValues>({ en: describeIt, ru: describeIt })).not.toHaveProperty('kk')
  })
})

describe('describeFault', () => {
  it('refuses a message that is not of the catalogue', () => {
    const message = new VFile().message('Something else.')
    expect(() => describeFault(message, 'ru')).toThrow('Something else.')
  })

  it('names the elements of Markdown in words', () => {
    const file = new VFile()
    addFault(file, undefined, 'markdown-not-plain', { kind: 'table' })
    const [message] = file.messages
    const reasons = reportLanguages.map((one) => message && describeFault(message, one).reason)
    expect(reasons).toEqual([
      'A table does not belong in the policy.',
      'В тексте Политики не должно быть такого элемента: таблица.',
      'Саясат мәтінінде мынадай элемент болмауға тиіс: кесте.',
    ])
  })
})
