import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, locales } from '../../lib/i18n/routing'
import type { Edit } from './copy'
import { sealFolder } from './seal'

/** What the next edition says at the beginning of its first clause, 1.1. */
export const changed: Record<Locale, string> = { kk: 'ЖАҢА РЕДАКЦИЯ.', ru: 'НОВАЯ РЕДАКЦИЯ.' }

const note: Record<Locale, string> = {
  kk: 'Саясаттың қолданылуы нақтыланды.',
  ru: 'Уточнено применение Политики.',
}

/** How it ends: a clause that names the first one, with a longer list than any, of such items. */
const added: Record<Locale, { clause: string; item: string }> = {
  kk: { clause: 'Осы Саясаттың 1.1-тармағы мыналарға қолданылады:', item: 'тармақтың' },
  ru: { clause: 'Пункт 1.1 настоящей Политики применяется к следующему:', item: 'пункта' },
}

/** Dates the edition in force, as the Center would once the date is known. */
export const addDate: Edit = (folder) => {
  changeTexts(folder, lastEdition(folder), (text) => withDate(text, '2026-11-22'))
}

/**
 * Adds an edition of 1 December 2026 after the one in force. Its first clause begins otherwise, two
 * sections have changed places, and a clause is added, so that numbers are those of other parts.
 */
export const addEdition: Edit = (folder) => {
  const number = lastEdition(folder) + 1
  const [before, after] = [number - 1, number].map((one) => join(folder, `content/edition-${one}`))
  cpSync(`${before}`, `${after}`, { recursive: true })
  changeTexts(folder, number, (text, locale) => {
    const dated = withNote(withDate(text, '2026-12-01'), note[locale])
    const edited = dated.replace(/^1[.]1[.] /m, `1.1. ${changed[locale]} `)
    return withClause(withSectionsSwapped(edited), locale)
  })
}

function lastEdition(folder: string): number {
  const names = readdirSync(join(folder, 'content'))
  return Math.max(...names.map((name) => Number(/^edition-(\d+)$/.exec(name)?.[1] ?? 0)))
}

type Change = (text: string, locale: Locale) => string

function changeTexts(folder: string, edition: number, change: Change): void {
  for (const locale of locales) {
    const path = join(folder, `content/edition-${edition}/${locale}.md`)
    writeFileSync(path, change(readFileSync(path, 'utf8'), locale))
  }
  sealFolder(join(folder, 'content'))
}

/** Writes a date of publication in the place of the one that is there, if any. */
function withDate(text: string, date: string): string {
  return text.replace(/^published: .*\n/m, '').replace(/^title: .*$/m, `$&\npublished: ${date}`)
}

/** Writes a note of what the edition changes in the place of the one that is there, if any. */
function withNote(text: string, words: string): string {
  return text.replace(/^note: .*\n/m, '').replace(/^title: .*$/m, `$&\nnote: ${words}`)
}

/** Lets the last section but one and the section before it change places and numbers. */
function withSectionsSwapped(text: string): string {
  const [start = '', ...sections] = text.split(/^(?=## )/m)
  const [first = '', second = ''] = sections.splice(-3, 2)
  sections.splice(-1, 0, renumber(second, -1), renumber(first, 1))
  return [start, ...sections].join('')
}

/** Moves the number of a section, and those of its clauses. */
function renumber(section: string, by: number): string {
  return section.replace(
    /^(## )?(\d+)[.]/gm,
    (_, mark = '', number) => `${mark}${Number(number) + by}.`,
  )
}

/** Adds a clause at the end of the text. */
function withClause(text: string, locale: Locale): string {
  const [, section, last] = [...text.matchAll(/^(\d+)[.](\d+)[.] /gm)].at(-1) ?? []
  const { clause, item } = added[locale]
  const items = Array.from({ length: 9 }, (_, index) => `- ${index + 1} ${item}.`)
  return `${text.trimEnd()}\n\n${section}.${Number(last) + 1}. ${clause}\n\n${items.join('\n')}\n`
}
