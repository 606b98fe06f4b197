import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, parse } from 'node:path'
import { editionNumber } from '../editions/edition-folders'
import { ofEdition } from '../editions/known-names'
import { shownPath } from '../editions/read-markdown'
import { editionTexts, type TextFile } from '../editions/review'
import { locales } from '../i18n/routing'
import { PlainError } from '../plain-error'
import type { ReportLanguage } from '../policy/faults'
import { pathError } from './path-error'
import { lettersLocale, readName } from './text-locale'
import { words } from './words'

/** Texts that are checked together, and the folder or file that the report names for them. */
export type SelectedTexts = { name: string; texts: TextFile[] }

/** What is checked: folders of editions, and texts of no such folder. */
export type Selected = { folders: string[]; texts: SelectedTexts[] }

/**
 * What paths stand for: an edition's folder for its languages, a folder of editions for all of them and
 * what they have to do with one another, a file for itself. The files of two languages in one folder
 * are checked together.
 *
 * @throws PlainError in the language of the report, where a path stands for no text
 */
export async function selectTexts(
  paths: readonly string[],
  language: ReportLanguage,
): Promise<Selected> {
  const folders = new Set<string>()
  const selected = new Map<string, TextFile[]>()
  for (const path of paths) {
    try {
      if (await isFolderOfEditions(path)) {
        folders.add(path)
        continue
      }
      for (const [shared, texts] of await textsOf(path, language)) {
        const others = (selected.get(shared) ?? []).filter(
          (one) => !texts.some((text) => text.path === one.path),
        )
        selected.set(shared, [...others, ...texts])
      }
    } catch (error) {
      throw pathError(error, shownPath(path), language)
    }
  }
  const texts = [...selected].flatMap(([shared, found]): SelectedTexts[] => {
    const isInFolder = folders.has(dirname(shared)) && editionNumber(shared) !== undefined
    if (isInFolder) return []
    const texts = found.toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale))
    return [{ name: nameOf(shared, texts), texts }]
  })
  return { folders: [...folders], texts }
}

/** One whose edition is misspelt is told of its name. */
async function isFolderOfEditions(path: string): Promise<boolean> {
  if (!(await stat(path)).isDirectory()) return false
  const entries = await readdir(path, { withFileTypes: true })
  if (entries.some(({ name }) => ofEdition.includes(name))) return false
  return entries.some((entry) => !entry.isFile() && /^edition\W*\d/i.test(entry.name))
}

/** The texts of a path, each with what it shares with those that it is checked together with. */
async function textsOf(path: string, language: ReportLanguage): Promise<[string, TextFile[]][]> {
  if (!(await stat(path)).isDirectory()) return [await textOf(path)]
  const names = await readdir(path)
  const isEdition = ofEdition.some((name) => names.includes(name))
  if (!isEdition) throw new PlainError(words[language].noText(shownPath(path)))
  return [[path, editionTexts(path)]]
}

async function textOf(path: string): Promise<[string, TextFile[]]> {
  const { dir, base } = parse(path)
  const named = readName(base)
  if (!named) return [path, [{ path, locale: lettersLocale(await readFile(path, 'utf8')) }]]
  const isOfEdition = named.shared === '*.md'
  return [isOfEdition ? dir : join(dir, named.shared), [{ path, locale: named.locale }]]
}

/** The folder of an edition, or the files. */
function nameOf(shared: string, texts: readonly TextFile[]): string {
  const isEdition = editionTexts(shared).every(({ path }) => texts.some((one) => one.path === path))
  if (isEdition) return shownPath(shared)
  return texts.map(({ path }, index) => (index > 0 ? basename(path) : shownPath(path))).join(', ')
}
