import { cp, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { editionFolders, loadEditions, siteEditions } from '../../../lib/editions/editions'
import { locales } from '../../../lib/i18n/routing'
import { PlainError } from '../../../lib/plain-error'
import { folder as fixtures, parsedFile } from '../support/editions'
import { temporaryFolder } from '../support/folder'

vi.mock('node:fs/promises', { spy: true })

/** A folder with copies of the first fixture edition, under these numbers. */
async function folderOf(...numbers: number[]): Promise<string> {
  const folder = await temporaryFolder()
  for (const number of numbers) {
    await cp(`${fixtures}/edition-1`, join(folder, `edition-${number}`), { recursive: true })
  }
  return folder
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
    const { all, inForce } = await loadEditions(await folderOf(10, 9, 1))
    expect(all.map(({ number }) => number)).toEqual([1, 9, 10])
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
    const { all } = await siteEditions()
    expect(all.map(({ number }) => number)).toEqual(folders.map(({ number }) => number))
    expect(all).toBe((await loadEditions(join(process.cwd(), 'content'))).all)
  })
})

describe('a file of the policy', () => {
  it('is read once, however often its edition is asked for', async () => {
    const folder = await folderOf(1, 2)
    const [one, other] = await Promise.all([loadEditions(folder), loadEditions(folder)])
    expect(await loadEditions(folder)).toBe(one)
    expect(other).toBe(one)
    const paths = vi.mocked(readFile).mock.calls.map(([path]) => String(path))
    expect(paths.filter((path) => path.startsWith(folder))).toHaveLength(4)
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
    await rm(join(folder, 'edition-1', 'ru.md'))
    await expect(loadEditions(folder)).rejects.toThrow(PlainError)
    await cp(`${fixtures}/edition-1/ru.md`, join(folder, 'edition-1', 'ru.md'))
    expect((await loadEditions(folder)).inForce.number).toBe(1)
  })
})
