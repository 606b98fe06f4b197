import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import { reviewEdition } from '../../../lib/editions/review'
import { locales } from '../../../lib/i18n/routing'
import { describeFault, faultCatalogue, reportLanguages } from '../../../lib/policy/faults'
import { parsePolicy } from '../../../lib/policy/parse'
import type { Policy } from '../../../lib/policy/schema'
import { contentText } from '../../../lib/policy/text'
import { fc } from '../../support/seed'
import { makeFolder } from '../support/folder'
import { anyBytes, spliced } from './random/changed'
import { oddFrontMatters } from './random/front-matter'
import { anyMarkdown } from './random/markdown'
import { oddTexts, soundTexts } from './random/texts'

const read = (folder: string) =>
  locales.map((locale) => readFileSync(`${folder}/${locale}.md`, 'utf8'))

const long = [...read('content/edition-1'), ...read('tests/fixtures/ordinary')]
const first = read('tests/fixtures/editions/edition-1')
const short = [...first, ...read('tests/fixtures/editions/edition-2')]

/** Expects what is told of a file to be of the catalogue, in the file, and wordable; each once. */
function expectTold(messages: readonly VFileMessage[], source: string): void {
  const lines = source.split(/\r\n|\n|\r/)
  for (const message of messages) {
    const { ruleId, line = 0, column = 0 } = message
    expect(faultCatalogue).toHaveProperty(`${ruleId}`)
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
    for (const language of reportLanguages) {
      const { reason, fix } = describeFault(message, language)
      expect(`${reason} ${fix}`).not.toMatch(/\bundefined\b|\bNaN\b|\[object/)
    }
  }
  const told = messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`)
  expect(told).toEqual([...new Set(told)])
}

/** The letters and digits of a text, in their order. */
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** What stands in a source for readers: neither its front matter nor where its links lead. */
function sourceText(source: string): string {
  return source.replace(/^\uFEFF?---[\s\S]*?^---[ \t]*$/m, '').replaceAll(/\]\(<?[^)\s>]*/g, '](')
}

/** What readers see, line by line; items have no number in the source. */
function linesOf({ sections }: Policy): string[] {
  return sections.flatMap(({ number, heading, clauses }) => [
    `${number}. ${heading}`,
    ...clauses.flatMap((clause) => [
      `${clause.number}. ${contentText(clause.content)}`,
      ...clause.items.map(({ content }) => contentText(content)),
    ]),
  ])
}

/** Expects a text to be told of as it should, and to keep its words where it is taken. */
function expectChecked(source: string): void {
  for (const locale of locales) {
    const file = new VFile(source)
    const parsed = parsePolicy(file, locale)
    expectTold(file.messages, source)
    if (!parsed) continue
    const lines = linesOf(parsed.policy)
    expect(lettersOf(lines.join('\n'))).toBe(lettersOf(sourceText(source)))
    for (const line of [parsed.policy.title, ...lines]) {
      expect(line).not.toMatch(/[[\p{Cc}\p{Cs}]--\t]/v)
    }
  }
}

describe('whatever a file holds, it is taken with every word, or told what is wrong', () => {
  it.each([
    ['a sound text', soundTexts, 60],
    ['a text with something odd', oddTexts, 100],
    ['front matter of any YAML', oddFrontMatters, 120],
    ['any Markdown', anyMarkdown, 150],
    ['a short text cut and spliced', spliced(short), 120],
    ['a text in force cut and spliced', spliced(long), 15],
  ] as const)('%s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, expectChecked), { numRuns })
  })

  it.each([
    ['quotations in quotations', '>'.repeat(10_000)],
    ['lists in lists', `${'- '.repeat(1_000)}a`],
    [
      'lists in lists of many lines',
      Array.from({ length: 100 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
    ],
    ['brackets', '['.repeat(2_000)],
    ['images', '![a]('.repeat(1_000)],
    ['asterisks', '*a **b '.repeat(1_000)],
    ['one line of a megabyte', 'слово '.repeat(100_000)],
    ['one word of a megabyte', 'я'.repeat(500_000)],
    ['spaces', `а${' '.repeat(100_000)}б`],
    ['twenty thousand lines', 'слово\n'.repeat(20_000)],
    [
      'a thousand clauses',
      Array.from({ length: 1_000 }, (_, index) => `1.${index + 2}. Слово.\n`).join('\n'),
    ],
    ['a thousand items', '- слово\n'.repeat(1_000)],
    ['clauses with large numbers', '1.1000000000. Слово.\n\n1.99999999999999999999. Слово.'],
    ['sections with large numbers', '## 1000000000. Слово\n\n1000000000.1. Слово.'],
    ['addresses without an end', 'http://'.repeat(5_000)],
    ['names without an address', 'a@'.repeat(5_000)],
    ['numbers of clauses', `пункты ${'1.1, '.repeat(20_000)}`],
    ['a range of all clauses', 'пункты 1.1–1.99999999999'],
  ])('%s', (_, block) => {
    expectChecked(`---\ntitle: Политика\n---\n\n## 1. Файлы cookie\n\n1.1. Слово.\n\n${block}\n`)
    expectChecked(`---\ntitle: Политика\n---\n\n## 1. Файлы cookie\n\n1.1. Слово ${block}\n`)
  })
})

describe('whatever the files of an edition hold, it is reviewed', () => {
  it.each([
    ['any bytes', anyBytes(short), 40],
    ['texts of which one was changed', spliced(short).map((text) => Buffer.from(text)), 30],
  ] as const)('%s', async (_, files, numRuns) => {
    const folder = await makeFolder()
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(...locales), async (bytes, locale) => {
        const unchanged = locales.map((one, index) => [`${one}.md`, first[index] ?? ''] as const)
        const contents = new Map<string, string | Uint8Array>([
          ...unchanged,
          [`${locale}.md`, bytes],
        ])
        for (const [name, content] of contents) await folder.write(name, content)
        const { faults, warnings, text } = await reviewEdition(folder.path)
        for (const [name, content] of contents) {
          const told = [...faults, ...warnings].filter(({ file }) => file?.endsWith(name))
          expectTold(
            told,
            typeof content === 'string' ? content : new TextDecoder().decode(content),
          )
        }
        expect(text === undefined).toBe(faults.length > 0)
      }),
      { numRuns },
    )
  })
})
