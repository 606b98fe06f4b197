import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { reviewEdition } from '../../../lib/editions/review'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { temporaryFolder } from '../support/folder'

vi.mock('node:fs/promises', { spy: true })
const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises')
beforeEach(() => void vi.mocked(readFile).mockReset())

type Change = (text: string) => string

/** Reviews the first fixture edition after a change to its files. */
async function reviewAfter(changes: Partial<Record<Locale, Change>>) {
  const folder = await temporaryFolder('tests/fixtures/editions/edition-1')
  for (const locale of locales) {
    const path = join(folder, `${locale}.md`)
    const change = changes[locale] ?? ((text: string) => text)
    await writeFile(path, change(await readFile(path, 'utf8')))
  }
  const { faults, text } = await reviewEdition(folder)
  return {
    text,
    found: faults.map(({ file = '', line, ruleId }) => [file.slice(-5), line, ruleId]),
  }
}

const emptyClause: Change = (text) => text.replace(/^3\.2\. .*$/m, '3.2.')
const mistypedNumber: Change = (text) => text.replace(/^1\.2\. /m, '1.1. ')
const withoutItem: Change = (text) => text.replace(/^- .*\n/m, '')
const withoutCookies: Change = (text) => text.replace(/^## 3\. .*$/m, '## 3. Глава')
const publish =
  (date: string): Change =>
  (text) =>
    text.replace(/^(title: .*\n)/m, `$1published: ${date}\n`)

describe('the review of an edition', () => {
  it('gives a text without faults in both languages', async () => {
    const { found, text } = await reviewAfter({})
    expect(found).toEqual([])
    expect(Object.keys(text?.policies ?? {})).toEqual(['kk', 'ru'])
  })

  it('keeps the Markdown to the byte, as other editors write it', async () => {
    const asWindows: Change = (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`
    const { found, text } = await reviewAfter({ kk: asWindows, ru: asWindows })
    const written = await readFile('tests/fixtures/editions/edition-1/ru.md', 'utf8')
    expect(found).toEqual([])
    expect(text?.sources.ru).toBe(asWindows(written))
    expect(text?.policies).toEqual((await reviewAfter({})).text?.policies)
  })

  it('reports the faults of each language, in the order of the text', async () => {
    const { found, text } = await reviewAfter({
      kk: (kk) => emptyClause(mistypedNumber(kk)),
      ru: emptyClause,
    })
    expect(found).toEqual([
      ['kk.md', 9, 'number-repeated'],
      ['kk.md', 25, 'clause-empty'],
      ['ru.md', 25, 'clause-empty'],
    ])
    expect(text).toBeUndefined()
  })

  it('reports the faults of a line from left to right', async () => {
    const { found } = await reviewAfter({
      ru: (ru) => ru.replace('фамилию, имя', 'фамилию, и\u0301мя\u200b, oтчество, a\u0308'),
    })
    expect(found.map(([, , rule]) => rule)).toEqual([
      'invisible-character',
      'letters-of-two-scripts',
      'letter-not-in-nfc',
    ])
  })

  it('says where a file stops being UTF-8', async () => {
    const folder = await temporaryFolder('tests/fixtures/editions/edition-1')
    const bytes = [
      Buffer.from('---\ntitle: Название\n---\n\n## 1. Имя '),
      Buffer.from([0xcf, 0xf0]),
    ]
    await writeFile(join(folder, 'ru.md'), Buffer.concat([...bytes, Buffer.from('\n')]))
    const [fault] = (await reviewEdition(folder)).faults
    expect(fault).toMatchObject({ ruleId: 'file-not-utf8', line: 5, column: 11 })
    await writeFile(join(folder, 'ru.md'), Buffer.from([0x0d, 0xcf]))
    const [next] = (await reviewEdition(folder)).faults
    expect(next).toMatchObject({ ruleId: 'file-not-utf8', line: 2, column: 1 })
  })

  it('compares the languages only once each is right by itself', async () => {
    for (const kk of [withoutItem, withoutCookies]) {
      const { found } = await reviewAfter({ kk, ru: emptyClause })
      expect(found).toEqual([['ru.md', 25, 'clause-empty']])
    }
    const { found } = await reviewAfter({ kk: withoutItem })
    expect(found).toEqual([['ru.md', 17, 'only-in-one-language']])
  })

  it('looks for the section about cookies only once the languages agree', async () => {
    const without = { kk: withoutCookies, ru: withoutCookies }
    expect((await reviewAfter(without)).found).toEqual([
      ['kk.md', 1, 'cookies-section-missing'],
      ['ru.md', 1, 'cookies-section-missing'],
    ])
    const { found } = await reviewAfter({ ...without, kk: (kk) => withoutItem(withoutCookies(kk)) })
    expect(found).toEqual([['ru.md', 17, 'only-in-one-language']])
  })

  it('takes a date of publication, in the file of an editor on Windows too', async () => {
    const { found, text } = await reviewAfter({
      kk: publish('2026-11-22'),
      ru: (ru) => `\uFEFF${publish('2026-11-22')(ru).replaceAll('\n', '\r\n')}`,
    })
    expect(found).toEqual([])
    for (const locale of locales) expect(text?.policies[locale].published).toBe('2026-11-22')
  })

  it('is the same for a file with Windows’ line ends', async () => {
    const [unix, windows] = await Promise.all([
      reviewAfter({}),
      reviewAfter({ ru: (ru) => ru.replaceAll('\n', '\r\n') }),
    ])
    expect(windows.text?.policies).toEqual(unix.text?.policies)
  })

  it.each(['EISDIR', 'EACCES', 'EIO'])('notes what the system says of a file: %s', async (code) => {
    const refused = Object.assign(new Error(code), { code })
    vi.mocked(readFile).mockImplementation((path, options) =>
      String(path).endsWith('ru.md') ? Promise.reject(refused) : real.readFile(path, options),
    )
    const { faults } = await reviewEdition('tests/fixtures/editions/edition-1')
    expect(faults).toMatchObject([{ ruleId: 'file-unreadable', line: 1, values: { code } }])
  })

  it('has no answer to a defect of this code', async () => {
    vi.mocked(readFile).mockRejectedValue(new TypeError('A defect'))
    const review = reviewEdition('tests/fixtures/editions/edition-1')
    await expect(review).rejects.toThrow('A defect')
  })
})
