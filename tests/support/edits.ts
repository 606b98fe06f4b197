import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, locales } from '../../lib/i18n/routing'
import type { Edit } from './copy'

/** What the next edition says at the beginning of clause 2.4. */
export const changed: Record<Locale, string> = { kk: 'ЖАҢА РЕДАКЦИЯ.', ru: 'НОВАЯ РЕДАКЦИЯ.' }

/** How it ends: a clause with a longer list than any, which names the first clause. */
const added: Record<Locale, string[]> = {
  kk: ['8.2. Осы Саясаттың 1.1-тармағы мыналарға қолданылады:', 'тармақтың'],
  ru: ['8.2. Пункт 1.1 настоящей Политики применяется к следующему:', 'пункта'],
}

/** Dates the edition in force, as the Center would once the date is known. */
export const addDate: Edit = (folder) => {
  changeTexts(folder, lastEdition(folder), (text) => withDate(text, '2026-11-22'))
}

/**
 * Adds an edition of 1 December 2026 after the one in force. Clause 2.4 begins otherwise, the
 * sections 6 and 7 have changed places, and a clause is added, so that the same numbers are those
 * of other parts.
 */
export const addEdition: Edit = (folder) => {
  const number = lastEdition(folder) + 1
  const [before, after] = [number - 1, number].map((one) => join(folder, `content/edition-${one}`))
  cpSync(`${before}`, `${after}`, { recursive: true })
  changeTexts(folder, number, (text, locale) => {
    const dated = withDate(text, '2026-12-01')
    const edited = dated.replace(/^2[.]4[.] /m, `2.4. ${changed[locale]} `)
    const [clause, item] = added[locale]
    const items = Array.from({ length: 9 }, (_, index) => `- ${index + 1} ${item}.`)
    return `${swapSections(edited, '6', '7').trimEnd()}\n\n${clause}\n\n${items.join('\n')}\n`
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
}

/** Writes a date of publication in the place of the one that is there, if any. */
function withDate(text: string, date: string): string {
  return text.replace(/^published: .*\n/m, '').replace(/^title: .*$/m, `$&\npublished: ${date}`)
}

/** Lets two sections that follow each other change places and numbers. */
function swapSections(text: string, first: string, second: string): string {
  const [start, middle, end] = [first, second, `${Number(second) + 1}`].map((number) =>
    text.indexOf(`\n## ${number}. `),
  )
  const renumber = (section: string, from: string, to: string) =>
    section.replace(new RegExp(`^(## )?${from}[.]`, 'gm'), `$1${to}.`)
  return [
    text.slice(0, start),
    renumber(text.slice(middle, end), second, first),
    renumber(text.slice(start, middle), first, second),
    text.slice(end),
  ].join('')
}
