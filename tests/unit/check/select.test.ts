import { basename, dirname, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { selectTexts } from '../../../lib/check/select'
import { shownPath } from '../../../lib/editions/read-markdown'
import { PlainError } from '../../../lib/plain-error'
import { makeFolder } from '../support/folder'

/** What is checked together, by the names of the files, where a folder has `files`. */
async function select(files: readonly string[], paths: readonly string[]) {
  const texts: Record<string, string> = { kazakh: 'Құпиялылық саясаты', russian: 'Политика' }
  const { path, at } = await makeFolder(
    Object.fromEntries(files.map((name) => [name, texts[basename(name, '.txt')] ?? ''])),
  )
  const selected = await selectTexts(paths.map(at), 'en')
  const shown = (one: string) => one.replace(`${shownPath(path)}/`, '').replace(`${path}/`, '')
  return [
    ...selected.folders.map((folder) => relative(path, folder)),
    ...selected.texts.map(({ name, texts }) => [
      name.replaceAll(`${shownPath(path)}/`, ''),
      texts.map((text) => `${text.locale} ${shown(text.path)}`),
    ]),
  ]
}

const edition = ['edition-1/kk.md', 'edition-1/ru.md']
const wholeEdition = ['edition-1', ['kk edition-1/kk.md', 'ru edition-1/ru.md']]

describe('what is checked together', () => {
  it('is an edition, where its folder is named', async () => {
    expect(await select(edition, ['edition-1'])).toEqual([wholeEdition])
  })

  it('is an edition in both languages, even where it lacks one', async () => {
    expect(await select(['edition-1/ru.md'], ['edition-1'])).toEqual([wholeEdition])
  })

  it('are all editions of a folder, also where the name of one is misspelt', async () => {
    const files = ['all/edition-10/ru.md', 'all/other/ru.md', 'new/Edition 1/ru.md']
    expect(await select(files, ['all', 'new'])).toEqual(['all', 'new'])
  })

  it('are the files of an edition that are named together, in whatever order', async () => {
    expect(await select(edition, ['edition-1/ru.md', 'edition-1/kk.md'])).toEqual([wholeEdition])
  })

  it('is a single file, where only that is named', async () => {
    const expected = [['edition-1/ru.md', ['ru edition-1/ru.md']]]
    expect(await select(edition, ['edition-1/ru.md'])).toEqual(expected)
  })

  it('are files of other names that differ in the language', async () => {
    const drafts = ['a/draft-kk.txt', 'a/draft-ru.txt', 'a/draft-ru.md', 'b/draft-kk.md']
    expect(await select(drafts, drafts)).toEqual([
      ['a/draft-kk.txt, draft-ru.txt', ['kk a/draft-kk.txt', 'ru a/draft-ru.txt']],
      ['a/draft-ru.md', ['ru a/draft-ru.md']],
      ['b/draft-kk.md', ['kk b/draft-kk.md']],
    ])
  })

  it('is a file whose language only its letters tell', async () => {
    const files = ['kazakh.txt', 'russian.txt']
    expect(await select(files, files)).toEqual([
      ['kazakh.txt', ['kk kazakh.txt']],
      ['russian.txt', ['ru russian.txt']],
    ])
  })

  it('is named once, however often a path comes again', async () => {
    const twice = ['edition-1/ru.md', 'edition-1', 'edition-1/kk.md']
    expect(await select(edition, twice)).toEqual([wholeEdition])
    expect(await select(edition, [...twice, '.', '.'])).toEqual([''])
  })
})

describe('a path without a text', () => {
  it.each([
    ['a folder without one', 'empty', 'There is no text in the folder'],
    ['a folder named like a file', 'kk.md', 'There is no text in the folder'],
    ['no file at all', 'nothing.md', 'does not exist'],
    ['a file taken for a folder', 'ru.md/kk.md', 'does not exist'],
  ])('is named in a sentence: %s', async (_, path, sentence) => {
    const { at } = await makeFolder({ 'empty/notes.pdf': '', 'kk.md/notes.pdf': '', 'ru.md': '' })
    const error = await selectTexts([at(path)], 'en').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PlainError)
    expect(String(error)).toContain(sentence)
    expect(String(error)).toContain(`${shownPath(dirname(at(path)))}/${basename(path)}`)
  })
})
