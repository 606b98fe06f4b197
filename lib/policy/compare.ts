import { basename } from 'node:path'
import type { VFile } from 'vfile'
import { addFault } from './fault'
import { describeNumber, type Outline, outlineOf, parentOf } from './outline'
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
  const name = basename(other.file.path)
  const doubtful = new Set([one, other].flatMap(({ file }) => [...(file.data.doubtful ?? [])]))

  for (const [number, entry] of one.outline) {
    const { place, references } = entry
    const counterpart = other.outline.get(number)
    const parent = parentOf(number)
    if (!counterpart) {
      if (doubtful.has(number) || (parent && !other.outline.has(parent))) continue
      const what = describeNumber(number, entry)
      addFault(
        one.file,
        place,
        `${capitalize(what)} is only here; ${name} has none.`,
        `Add ${what} to ${name}, or remove it here.`,
      )
      continue
    }
    const named = new Set(counterpart.references.map(({ to }) => to))
    for (const { to, position } of references) {
      if (named.has(to)) continue
      addFault(
        one.file,
        position?.start ?? place,
        `${capitalize(describeNumber(number, entry))} names clause ${to} here, but not in ${name}.`,
        'Let both languages name the same clauses.',
      )
    }
  }

  if (one.published && other.published === undefined) {
    addFault(
      one.file,
      undefined,
      `Only this language has a date of publication; ${name} has none.`,
      `Write the same date in ${name}.`,
    )
  } else if (one.published && other.published && one.published !== other.published) {
    addFault(
      one.file,
      undefined,
      `The date of publication is ${one.published} here and ${other.published} in ${name}.`,
      'Write the same date in both.',
    )
  }
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
