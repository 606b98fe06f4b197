import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { reviewEditions } from '../../../../lib/editions/review-editions'
import { temporaryFolder } from '../../support/folder'

const fixtures = 'tests/fixtures/editions'
const today = '2026-12-01'

/** What is wrong with two sealed editions after a change to a file. */
async function faultsAfter(path: string, change: (bytes: Buffer) => Buffer | string) {
  const folder = await temporaryFolder(fixtures)
  await writeFile(join(folder, path), change(await readFile(join(folder, path))))
  const { faults } = await reviewEditions(folder, { today, sealed: true })
  return faults.map(({ file = '', line, ruleId }) => [file.slice(file.indexOf(path)), line, ruleId])
}

describe('a seal', () => {
  it.each(['content', fixtures])(
    'is the SHA-256 of each file, as sha256sum has it: %s',
    async (folder) => {
      const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')
      for (const line of lines) {
        const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? []
        const bytes = await readFile(join(folder, path))
        expect(sum).toBe(createHash('sha256').update(bytes).digest('hex'))
      }
      expect(lines.length).toBeGreaterThan(0)
    },
  )

  it('breaks with any byte of a text', async () => {
    const path = 'edition-2/ru.md'
    const other = (bytes: Buffer) => `${bytes}`.replace('читальный зал', 'читальный  зал')
    expect(await faultsAfter(path, other)).toEqual([[path, 1, 'sealed-text-changed']])
  })

  it('tells from another text one that was saved or checked out with other line ends', async () => {
    const path = 'edition-1/kk.md'
    const windows = (bytes: Buffer) => `${bytes}`.replaceAll('\n', '\r\n')
    for (const change of [windows, (bytes: Buffer) => `\uFEFF${windows(bytes)}`]) {
      expect(await faultsAfter(path, change)).toEqual([[path, 1, 'sealed-line-ends']])
    }
  })

  it('is a line of its own for each text, and there is no other line', async () => {
    const path = 'SHA256SUMS'
    const added = async (line: string) => faultsAfter(path, (bytes) => `${bytes}${line}\n`)
    const [first = ''] = (await readFile(join(fixtures, path), 'utf8')).split('\n')
    expect(await added(first)).toEqual([[path, 5, 'seal-repeated']])
    expect(await added(first.replace('edition-1', 'edition-3'))).toEqual([
      [path, 5, 'sealed-text-missing'],
    ])
    expect(await added(first.slice(1))).toEqual([[path, 5, 'seal-malformed']])
    expect(await added('')).toEqual([[path, 5, 'seal-line-empty']])
    expect(await faultsAfter(path, (bytes) => `${bytes}`.replaceAll('\n', '\r\n'))).toEqual(
      [1, 2, 3, 4].map((line) => [path, line, 'seal-malformed']),
    )
  })

  it('may be written as sha256sum does on Windows', async () => {
    expect(await faultsAfter('SHA256SUMS', (bytes) => `${bytes}`.replaceAll('  ', ' *'))).toEqual(
      [],
    )
  })

  it('is missed where a line is gone, or all are', async () => {
    const unsealed = async (text: string) => (await faultsAfter('SHA256SUMS', () => text)).length
    const lines = (await readFile(join(fixtures, 'SHA256SUMS'), 'utf8')).split('\n')
    expect(await unsealed(lines.toSpliced(1, 1).join('\n'))).toBe(1)
    expect(await unsealed('')).toBe(2)
  })

  it('is to be put back where it was removed, which later seals show', async () => {
    const lines = (await readFile(join(fixtures, 'SHA256SUMS'), 'utf8')).split('\n')
    for (const left of [lines.slice(1), lines.slice(2)]) {
      const folder = await temporaryFolder(fixtures)
      await writeFile(join(folder, 'SHA256SUMS'), left.join('\n'))
      const { faults } = await reviewEditions(folder, { today, sealed: true })
      expect(faults.map(({ ruleId }) => ruleId)).toEqual(['seal-lost'])
    }
  })

  it('is not asked of an edition before its day, nor while it is worked on', async () => {
    const folder = await temporaryFolder(fixtures)
    await rm(join(folder, 'SHA256SUMS'))
    const found = async (day: string, sealed: boolean) => {
      const { faults } = await reviewEditions(folder, { today: day, sealed })
      return faults.map(({ values }) => values)
    }
    expect(await found('2026-01-14', true)).toEqual([{ number: 1 }])
    expect(await found('2026-01-15', true)).toEqual([{ number: 1 }, { number: 2 }])
    expect(await found('2026-01-16', true)).toEqual([
      { number: 1 },
      { number: 2, passed: '2026-01-15' },
    ])
    expect(await found('2026-01-16', false)).toEqual([])
  })
})
