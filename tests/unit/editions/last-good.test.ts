import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { loadEditions as LoadEditions } from '../../../lib/editions/editions'
import { keepTexts, keptTexts } from '../../../lib/editions/last-good'
import { sealFolder } from '../../support/seal'
import { all } from '../support/editions'
import { temporaryFolder } from '../support/folder'

const parsed = all.map(({ number, policies, sources }) => ({ number, policies, sources }))

/** The texts of a project, and what a process that serves it reads of them. */
async function makeProject() {
  const folder = await temporaryFolder('tests/fixtures/editions')
  const copy = join(await temporaryFolder(), 'cache', 'editions.json')
  const path = join(folder, 'edition-2', 'ru.md')
  const good = await readFile(path, 'utf8')
  let saved = 0
  return {
    copy,
    /** Saves the Russian text of the edition in force, as editors do that write a new file first. */
    async save(change: (text: string) => string) {
      saved += 1
      await writeFile(`${path}.${saved}`, change(good))
      await rename(`${path}.${saved}`, path)
      sealFolder(folder)
    },
    remove: () => rm(path),
    /** Starts a process that knows nothing yet; gives how it reads the texts. */
    async start() {
      vi.resetModules()
      const module: { loadEditions: typeof LoadEditions } = await import(
        '../../../lib/editions/editions'
      )
      return () => module.loadEditions(folder, { copy })
    },
  }
}

const good = (text: string) => text
const retitled = (text: string) => text.replace(/^title: .*$/m, 'title: Другая Политика')
const faulty = (text: string) => retitled(text).replace(/^1\.2\. /m, '1.1. ')

beforeEach(() => {
  vi.unstubAllEnvs()
  vi.stubEnv('NODE_ENV', 'development')
})

describe('while the site is worked on, a faulty text', () => {
  it('gives way to the last one without faults, beside what is wrong now', async () => {
    const { save, start } = await makeProject()
    const read = await start()
    await read()
    await save(retitled)
    const before = await read()
    await save(faulty)
    const { all, inForce, faults } = await read()
    expect(faults.map(({ line, ruleId }) => [line, ruleId])).toEqual([[11, 'number-repeated']])
    expect(all).toEqual(before.all)
    expect(inForce.policies.ru.title).toBe('Другая Политика')
  })

  it('gives way to it also where the server was started on it', async () => {
    const { save, start } = await makeProject()
    const before = await (await start())()
    await save(faulty)
    const { all, faults } = await (await start())()
    expect(faults).toHaveLength(1)
    expect(all).toEqual(before.all)
  })

  it('gives way to it also where its file is missing', async () => {
    const { remove, start } = await makeProject()
    const read = await start()
    const before = await read()
    await remove()
    const { all, faults } = await read()
    expect(faults.map(({ ruleId }) => ruleId)).toEqual(['file-missing'])
    expect(all).toEqual(before.all)
  })

  it('is shown once it is mended, and nothing is wrong any more', async () => {
    const { save, start } = await makeProject()
    const read = await start()
    await read()
    await save(faulty)
    await read()
    await save(retitled)
    const { inForce, faults } = await read()
    expect(faults).toEqual([])
    expect(inForce.policies.ru.title).toBe('Другая Политика')
  })

  it('is never what is kept', async () => {
    const { copy, save, start } = await makeProject()
    const read = await start()
    await read()
    await save(faulty)
    await read()
    expect(await keptTexts(copy)).toEqual(parsed)
  })

  it.each([
    ['nothing', undefined],
    ['half a file', '[{"number":1,'],
    ['what another version of the site kept', '[{"number":1,"policies":{},"sources":{}}]'],
    ['no edition', '[]'],
  ])('is reported in plain words where there is %s to show instead', async (_, kept) => {
    vi.stubEnv('LC_ALL', 'ru_RU.UTF-8')
    const { copy, save, start } = await makeProject()
    if (kept !== undefined) {
      await keepTexts([], copy)
      await writeFile(copy, kept)
    }
    await save(faulty)
    const read = await start()
    await expect(read()).rejects.toHaveProperty(
      'stack',
      expect.stringMatching(/^В тексте Политики ошибок: 1\.\n\n\S+ru\.md:11:1(?!.*\n +at )/s),
    )
  })
})

describe('where the site is built, a faulty text', () => {
  it('is reported, whatever is kept', async () => {
    const { copy, save, start } = await makeProject()
    await keepTexts(parsed, copy)
    vi.stubEnv('NODE_ENV', 'production')
    await save(good)
    expect((await (await start())()).faults).toEqual([])
    await save(faulty)
    await expect((await start())()).rejects.toThrow(/ru\.md:11:1/)
  })
})
