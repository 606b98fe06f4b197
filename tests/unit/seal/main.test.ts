import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { locales } from '../../../lib/i18n/routing'
import { reportLanguages } from '../../../lib/policy/faults'
import { main } from '../../../lib/seal/main'
import { temporaryFolder } from '../support/folder'

beforeEach(() => void vi.restoreAllMocks())

const fixture = (name: string) => join('tests/fixtures/faults', name, 'content')

/** The first edition and a draft of the second, both without a seal. */
async function unsealed(): Promise<string> {
  const folder = await temporaryFolder('tests/fixtures/editions')
  await rm(join(folder, 'SHA256SUMS'))
  for (const locale of locales) {
    const path = join(folder, 'edition-2', `${locale}.md`)
    await writeFile(path, (await readFile(path, 'utf8')).replace(/^published: .*\n/m, ''))
  }
  return folder
}

/** Runs the command on a copy of editions on 1 December 2026: what it prints, and its exit status. */
async function seal(source: string, ...args: string[]) {
  const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  for (const spy of [log, error]) spy.mockReset().mockReturnValue()
  const folder = await temporaryFolder(source)
  const status = await main(args, {}, { folder, today: '2026-12-01' })
  const printed = (spy: typeof log) => spy.mock.calls.map(([text]) => `${text}`).join('\n')
  return { status, stdout: printed(log).replaceAll(folder, 'content'), stderr: printed(error) }
}

describe('the command that seals', () => {
  it.each([
    [
      'ru',
      'Редакция № 1 зафиксирована: контрольные суммы ее файлов записаны в content/SHA256SUMS.',
      'Редакция № 2 – проект и не зафиксирована: у нее нет даты опубликования.',
    ],
    [
      'kk',
      '№ 1 редакция мөрленді: файлдарының бақылау сомалары мына файлға жазылды: content/SHA256SUMS.',
      '№ 2 редакция – жоба, ол мөрленген жоқ: жарияланатын күні көрсетілмеген.',
    ],
    [
      'en',
      'Edition 1 is sealed: its checksums are in content/SHA256SUMS.',
      'Edition 2 is a draft and was left alone: it has no day of publication.',
    ],
  ])('says in %s what it did', async (language, ...lines) => {
    const { status, stdout, stderr } = await seal(await unsealed(), `--language=${language}`)
    expect(stdout.split('\n')).toEqual(lines)
    expect([status, stderr]).toEqual([0, ''])
  })

  it('says that there was nothing to do', async () => {
    const { status, stdout } = await seal('tests/fixtures/editions', '--language=ru')
    expect([status, stdout]).toEqual([0, 'Фиксировать нечего.'])
  })

  it('fails on a day that has passed, and names the day to write', async () => {
    const { status, stdout, stderr } = await seal(fixture('edition-not-sealed'), '--language=ru')
    expect(stderr).toContain('Дата опубликования редакции № 2, 2026-11-22, уже прошла.')
    expect(stderr).toContain('2026-12-01 или позже')
    expect([status, stdout]).toEqual([1, ''])
  })

  it('fails on a text with faults, which it reports', async () => {
    const { status, stderr } = await seal(fixture('note-missing'), '--language=kk')
    expect(stderr).toMatch(/^Саясат мәтініндегі қателер саны: 2\.\n/)
    expect(stderr).toMatch(/Ештеңе мөрленген жоқ\. Алдымен мәтінді түзетіңіз\.$/)
    expect(status).toBe(1)
  })

  it.each(['--wrong', 'content/edition-1'])(
    'does not pass over a word it does not know: %s',
    async (word) => {
      const { status, stderr } = await seal('tests/fixtures/editions', '--language=en', word)
      expect([status, stderr]).toEqual([1, expect.stringContaining(word)])
    },
  )

  it.each(reportLanguages)('gives help in %s', async (language) => {
    const { status, stdout } = await seal(
      'tests/fixtures/editions',
      '--help',
      `--language=${language}`,
    )
    expect(stdout).toContain('content/SHA256SUMS')
    expect(status).toBe(0)
  })
})
