import { appendFile, cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviewEditions } from '../../../../lib/editions/review-editions'
import { sealEditions } from '../../../../lib/editions/seals/seal-editions'
import { sealLine } from '../../../../lib/editions/seals/seals'
import { locales } from '../../../../lib/i18n/routing'
import { temporaryFolder } from '../../support/folder'

const edition = 'tests/fixtures/editions/edition-1'
const today = '2026-12-01'

/** A folder of copies of one edition, each of its day, the first of none that is known. */
async function folderOf(...days: (string | undefined)[]) {
  const folder = await temporaryFolder()
  for (const [index, day] of [undefined, ...days].entries()) {
    const path = join(folder, `edition-${index + 1}`)
    await cp(edition, path, { recursive: true })
    for (const locale of index > 0 ? locales : []) {
      const text = await readFile(join(path, `${locale}.md`), 'utf8')
      const lines = `${day ? `published: ${day}\n` : ''}note: 1.1.\n`
      await writeFile(join(path, `${locale}.md`), text.replace(/^title: .*\n/m, `$&${lines}`))
    }
  }
  const read = (path: string) => readFile(join(folder, path), 'utf8')
  /** The lines that seal editions. */
  const lines = async (...numbers: number[]) => {
    const paths = numbers.flatMap((number) => locales.map((one) => `edition-${number}/${one}.md`))
    return (await Promise.all(paths.map(async (path) => sealLine(path, await read(path))))).join('')
  }
  return { folder, read, lines }
}

describe('sealing', () => {
  it('begins with the first edition, of which no day is known, and leaves drafts alone', async () => {
    const { folder, read, lines } = await folderOf(undefined)
    expect(await sealEditions(folder, today)).toMatchObject({
      kind: 'done',
      sealed: [{ number: 1 }],
      drafts: [{ number: 2 }],
    })
    expect(await read('SHA256SUMS')).toBe(await lines(1))
  })

  it('takes an edition of this day or a later one, and all is well with it then', async () => {
    const { folder, read, lines } = await folderOf(today, '2027-01-01')
    await sealEditions(folder, today)
    expect(await read('SHA256SUMS')).toBe(await lines(1, 2, 3))
    const { faults } = await reviewEditions(folder, { today: '2027-01-01', sealed: true })
    expect(faults).toEqual([])
  })

  it('adds lines after those that are there, and finds nothing to do when asked again', async () => {
    const { folder, read, lines } = await folderOf('2027-01-01')
    await writeFile(join(folder, 'SHA256SUMS'), (await lines(1)).trimEnd())
    await sealEditions(folder, today)
    expect(await read('SHA256SUMS')).toBe(await lines(1, 2))
    expect(await sealEditions(folder, today)).toEqual({ kind: 'done', sealed: [], drafts: [] })
    expect(await read('SHA256SUMS')).toBe(await lines(1, 2))
  })

  it('refuses an edition whose day has passed, and then seals no other either', async () => {
    const { folder, read } = await folderOf('2026-11-30', '2027-01-01')
    expect(await sealEditions(folder, today)).toEqual({
      kind: 'passed',
      passed: [expect.objectContaining({ number: 2, published: '2026-11-30' })],
    })
    await expect(read('SHA256SUMS')).rejects.toThrow('ENOENT')
  })

  it('gives no other seal to what was published under one, whatever is left of it', async () => {
    const { folder, read, lines } = await folderOf(today)
    const [first = ''] = (await lines(2)).split(/(?<=\n)/)
    for (const [left, number] of [
      [await lines(2), 1],
      [(await lines(1)) + first, 2],
    ] as const) {
      await writeFile(join(folder, 'SHA256SUMS'), left)
      expect(await sealEditions(folder, today)).toEqual({
        kind: 'faulty',
        faults: [expect.objectContaining({ ruleId: 'seal-lost', values: { number } })],
      })
      expect(await read('SHA256SUMS')).toBe(left)
    }
  })

  it('seals anew what is still to come, once its lines are removed', async () => {
    const { folder, read, lines } = await folderOf('2026-12-02', '2027-01-01')
    await writeFile(join(folder, 'SHA256SUMS'), await lines(1, 3))
    await sealEditions(folder, today)
    expect(await read('SHA256SUMS')).toBe(await lines(1, 3, 2))
  })

  it('refuses a text with faults, and one that is no longer what was sealed', async () => {
    const { folder, read, lines } = await folderOf(today)
    await writeFile(join(folder, 'SHA256SUMS'), await lines(1))
    await appendFile(join(folder, 'edition-1/ru.md'), '\n')
    const before = await read('SHA256SUMS')
    expect(await sealEditions(folder, today)).toMatchObject({
      kind: 'faulty',
      faults: [{ ruleId: 'sealed-text-changed' }],
    })
    expect(await read('SHA256SUMS')).toBe(before)
  })
})
