import { cp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editionFolders } from '../../../lib/editions/edition-folders'
import { loadEditions, siteEditions } from '../../../lib/editions/editions'
import { sealsName } from '../../../lib/editions/seals/seals'
import { locales } from '../../../lib/i18n/routing'
import { PlainError } from '../../../lib/plain-error'
import { sealFolder } from '../../support/seal'
import { folder as fixtures, parsedFile } from '../support/editions'
import { temporaryFolder } from '../support/folder'

vi.mock('node:fs/promises', { spy: true })

/** A folder with copies of the first fixture edition, under these numbers, each of a day of its own. */
async function folderOf(...numbers: number[]): Promise<string> {
  const folder = await temporaryFolder()
  for (const number of numbers) {
    await cp(`${fixtures}/edition-1`, join(folder, `edition-${number}`), { recursive: true })
    const day = `2026-01-${`${number}`.padStart(2, '0')}`
    for (const locale of locales) {
      const path = join(folder, `edition-${number}`, `${locale}.md`)
      await date(path, day)
      await annotate(path)
    }
  }
  sealFolder(folder)
  return folder
}

/** Writes the day of publication into a file; without one, takes it out. */
async function date(path: string, day: string | undefined): Promise<void> {
  const text = (await readFile(path, 'utf8')).replace(/^published: .*\n/m, '')
  const line = day === undefined ? '' : `published: ${day}\n`
  await writeFile(path, text.replace(/^title: .*\n/m, `$&${line}`))
}

/** Writes a note of what an edition changes into a file. */
async function annotate(path: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/^title: .*\n/m, '$&note: 1.1.\n'))
}

/** Writes another title into a file, at a time that differs from that of its last change. */
async function retitle(path: string, title: string): Promise<void> {
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/^title: .*$/m, `title: ${title}`))
  await utimes(path, 0, 0)
}

beforeEach(() => {
  vi.unstubAllEnvs()
  vi.mocked(readFile).mockClear()
})

describe('the editions of a folder', () => {
  it('stand in the order of their numbers, the last one in force', async () => {
    const { all, inForce } = await loadEditions(await folderOf(10, 9, 8, 7, 6, 5, 4, 3, 2, 1))
    expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(inForce).toBe(all.at(-1))
  })

  it('are what their Markdown says, in both languages, beside it as it was written', async () => {
    const { all } = await loadEditions(fixtures)
    for (const { number, policies, sources } of all) {
      for (const locale of locales) {
        const parsed = `${JSON.stringify(policies[locale], null, 2)}\n`
        await expect(parsed).toMatchFileSnapshot(resolve(parsedFile(number, locale)))
        const source = await readFile(`${fixtures}/edition-${number}/${locale}.md`, 'utf8')
        expect(sources[locale]).toBe(source)
      }
    }
  })

  it('are only folders that are called so', async () => {
    const folder = await folderOf(2)
    const others = ['edition-0', 'edition-03', 'edition-1-draft', 'old-edition-1', 'edition-']
    for (const name of others) await mkdir(join(folder, name))
    const path = join(folder, 'edition-2')
    expect(await editionFolders(folder)).toEqual([{ number: 2, path }])
  })

  it('say in the language of the reader what is wrong with any of them', async () => {
    const folder = await folderOf(1, 2)
    await rm(join(folder, 'edition-1', 'kk.md'))
    await rm(join(folder, 'edition-2', 'ru.md'))
    vi.stubEnv('LC_ALL', 'ru_RU.UTF-8')
    const error = await loadEditions(folder).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlainError)
    expect(String(error)).toMatch(
      /В тексте Политики ошибок: 2\.\n\n.*edition-1\/kk\.md:1:1: .*edition-2\/ru\.md:1:1: /s,
    )
  })

  it('have to be sealed for a build, and may be worked on before that', async () => {
    const folder = await folderOf(1)
    await rm(join(folder, sealsName))
    await expect(loadEditions(folder)).rejects.toThrow('Edition 1 is published, and not sealed.')
    vi.stubEnv('NODE_ENV', 'development')
    expect((await loadEditions(folder)).inForce.number).toBe(1)
  })

  it('are missed where there is none, with a word on where to put them', async () => {
    const folder = await temporaryFolder()
    const error = await loadEditions(folder).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlainError)
    const name = relative('', folder)
    expect(String(error)).toBe(
      `Error: ${name}/ has no edition. Put the texts into ${name}/edition-1/.`,
    )
  })

  it('of this site are those of content/', async () => {
    const folders = await editionFolders('content')
    const { all, published } = await siteEditions()
    // Those to come, and drafts, are at the end.
    const numbers = folders.map(({ number }) => number).slice(0, published.length)
    expect(published.map(({ number }) => number)).toEqual(numbers)
    expect(all).toBe((await loadEditions(join(process.cwd(), 'content'))).all)
  })
})

describe('on a day, an edition', () => {
  const on = async (today: string, withDrafts = false, days = ['2026-12-01', '2027-03-01']) => {
    const folder = await folderOf(1, 2, 3)
    for (const locale of locales) {
      await date(join(folder, 'edition-1', `${locale}.md`), undefined)
      await date(join(folder, 'edition-2', `${locale}.md`), days[0])
      await date(join(folder, 'edition-3', `${locale}.md`), days[1])
    }
    sealFolder(folder)
    const { all, published, inForce, upcoming } = await loadEditions(folder, {
      release: { today, withDrafts },
    })
    const numbers = (editions: readonly { number: number }[]) =>
      editions.map(({ number }) => number)
    return [numbers(all), numbers(published), inForce.number, numbers(upcoming)]
  }

  it('whose own day has not come is left out', async () => {
    expect(await on('2026-11-30')).toEqual([[1], [1], 1, [2, 3]])
  })

  it('is in force from its own day on', async () => {
    expect(await on('2026-12-01')).toEqual([[1, 2], [1, 2], 2, [3]])
    expect(await on('2027-03-01')).toEqual([[1, 2, 3], [1, 2, 3], 3, []])
  })

  it('that is no more than a draft is left out, and shown where drafts are', async () => {
    const days = ['2026-12-01']
    expect(await on('2026-12-01', false, days)).toEqual([[1, 2], [1, 2], 2, []])
    expect(await on('2026-12-01', true, days)).toEqual([[1, 2, 3], [1, 2], 2, []])
  })

  it('is the first one: before its day there is no site to build', async () => {
    const folder = await folderOf(1)
    const before = { release: { today: '2025-12-31', withDrafts: false } }
    await expect(loadEditions(folder, before)).rejects.toThrow(
      'is of a day still to come. To build the site of that day: TODAY=2026-01-01 npm run build',
    )
  })
})

describe('a file of the policy', () => {
  it('is read once, however often its edition is asked for', async () => {
    const folder = await folderOf(1, 2)
    vi.mocked(readFile).mockClear()
    const [one, other] = await Promise.all([loadEditions(folder), loadEditions(folder)])
    expect(await loadEditions(folder)).toBe(one)
    expect(other).toBe(one)
    const paths = vi.mocked(readFile).mock.calls.map(([path]) => String(path))
    expect(paths.filter((path) => path.startsWith(folder))).toHaveLength(5)
    expect(new Set(paths).size).toBe(paths.length)
  })

  it('is not read again after a change, where the site is served', async () => {
    const folder = await folderOf(1)
    const before = await loadEditions(folder)
    await retitle(join(folder, 'edition-1', 'ru.md'), 'Другая Политика')
    expect(await loadEditions(folder)).toBe(before)
  })

  it('is read again after a change, and only then, while the site is worked on', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const folder = await folderOf(1)
    await rm(join(folder, sealsName))
    const before = await loadEditions(folder)
    expect(await loadEditions(folder)).toBe(before)
    await retitle(join(folder, 'edition-1', 'ru.md'), 'Другая Политика')
    const after = await loadEditions(folder)
    expect(after.inForce.policies.ru.title).toBe('Другая Политика')
    expect(await loadEditions(folder)).toBe(after)
  })

  it('is read again after its faults were corrected, while the site is worked on', async () => {
    vi.stubEnv('NODE_ENV', 'development')
    const folder = await folderOf(1)
    await rm(join(folder, sealsName))
    await rm(join(folder, 'edition-1', 'ru.md'))
    await expect(loadEditions(folder)).rejects.toThrow(PlainError)
    await cp(`${fixtures}/edition-1`, join(folder, 'edition-1'), { recursive: true })
    expect((await loadEditions(folder)).inForce.number).toBe(1)
  })
})
