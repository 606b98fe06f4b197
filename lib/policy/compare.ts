import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { addFault } from './fault'
import { describeNumber, type Entry, type Outline, outlineOf, parentOf } from './outline'
import type { Parsed } from './parse'

type Language = { file: VFile; outline: Outline; published: string | undefined | null }

/** Faults references that lead nowhere, and whatever only one of the languages has. */
export function compareLanguages(parsed: readonly Parsed[]): void {
  const languages = parsed.map(({ file, tree, frontMatter }) => ({
    file,
    outline: outlineOf(tree),
    published: frontMatter ? frontMatter.published : null,
  }))
  for (const language of languages) faultDeadReferences(language)
  for (const one of languages) {
    for (const other of languages) if (one !== other) compare(one, other)
  }
}

function faultDeadReferences({ file, outline }: Language): void {
  for (const { references } of outline.values()) {
    for (const { to, position } of references) {
      if (outline.has(to) || file.data.doubtful?.has(to)) continue
      addFault(
        file,
        position?.start,
        `The text names clause ${to}, which does not exist.`,
        'Write the number of the clause that is meant.',
      )
    }
  }
}

/** Faults in `one` what `other` lacks. */
function compare(one: Language, other: Language): void {
  for (const [number, entry] of one.outline) {
    if (isDoubtful(number, one) || isDoubtful(number, other)) continue
    const counterpart = other.outline.get(number)
    if (counterpart) compareReferences(number, entry, counterpart, one, other)
    else faultLack(number, entry, one, other)
  }
  comparePublication(one, other)
}

/** Whether a fault already speaks of this number or of what it is a part of. */
function isDoubtful(number: string, language: Language): boolean {
  const parent = parentOf(number)
  if (language.file.data.doubtful?.has(number)) return true
  return parent !== undefined && isDoubtful(parent, language)
}

function faultLack(number: string, entry: Entry, one: Language, other: Language): void {
  const parent = parentOf(number)
  if (parent && !other.outline.has(parent)) return
  const what = describeNumber(number, entry)
  const name = basename(other.file.path)
  addFault(
    one.file,
    entry.place,
    `${capitalize(what)} is only here; ${name} has none.`,
    `Add ${what} to ${name}, or remove it here.`,
  )
}

function compareReferences(
  number: string,
  entry: Entry,
  counterpart: Entry,
  one: Language,
  other: Language,
): void {
  // Where an item was added or a number mistyped, these are no longer the same sentences.
  const leadNowhere = [...entry.references, ...counterpart.references].some(
    ({ to }) => !one.outline.has(to) || !other.outline.has(to),
  )
  const clause = entry.kind === 'item' ? parentOf(number) : undefined
  if (leadNowhere || (clause && itemsOf(clause, one) !== itemsOf(clause, other))) return

  const named = new Set(counterpart.references.map(({ to }) => to))
  for (const { to, position } of entry.references) {
    if (named.has(to)) continue
    addFault(
      one.file,
      position?.start ?? entry.place,
      `${capitalize(describeNumber(number, entry))} names clause ${to} here, but not in ${basename(other.file.path)}.`,
      'Let both languages name the same clauses.',
    )
  }
}

function itemsOf(clause: string, { outline }: Language): number {
  return [...outline.keys()].filter((number) => number.startsWith(`${clause}-`)).length
}

function comparePublication(one: Language, other: Language): void {
  // `null` stands for front matter that could not be read: a fault of its own.
  if (!one.published || other.published === null || one.published === other.published) return
  const name = basename(other.file.path)
  addFault(
    one.file,
    undefined,
    other.published === undefined
      ? `Only this language has a date of publication; ${name} has none.`
      : `The date of publication is ${one.published} here and ${other.published} in ${name}.`,
    'Write the same date in both.',
  )
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
