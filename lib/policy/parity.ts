import { basename } from 'node:path'
import { locales } from '../i18n/routing'
import { checkFacts } from './check-facts'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { knownNumbers, referencesAt, referencesIn } from './parts'
import { placeName } from './place-name'
import type { Inline } from './schema'

type Numbered = { number: string }
type Sentence = Numbered & { content: readonly Inline[] }

/** Reports whatever only one of the languages has. Each must be faultless by itself. */
export function checkParity(languages: readonly Parsed[]): void {
  for (const one of languages) {
    for (const other of languages) {
      if (one !== other) compare(one, other)
      if (isFirst(one, other)) checkFacts(one, other)
    }
  }
}

/** Reports in the file of `one` what `other` lacks. What is missing as a whole is one fault. */
function compare(one: Parsed, other: Parsed): void {
  const name = basename(other.file.path)
  const reportMissing = ({ number }: Numbered) =>
    addFault(one.file, one.places.get(number)?.start, 'only-in-one-language', {
      number,
      other: name,
    })

  for (const [section, theirs] of pair(one.policy.sections, other.policy.sections)) {
    if (!theirs) reportMissing(section)
    for (const [clause, their] of pair(section.clauses, theirs?.clauses)) {
      if (!their) reportMissing(clause)
      else compareReferences(clause, their, one, other)
      for (const [item, counterpart] of pair(clause.items, their?.items)) {
        if (!counterpart) reportMissing(item)
        // Where an item was added, those of one number are no longer the same sentence.
        else if (clause.items.length === their?.items.length) {
          compareReferences(item, counterpart, one, other)
        }
      }
    }
  }
  comparePublished(one, other)
  if (one.policy.note !== undefined && other.policy.note === undefined) {
    addFault(one.file, one.places.get('note')?.start, 'note-only-in-one-language', { other: name })
  }
}

/** Each part with the one of the same number in the other language; none where that has no such list. */
function pair<T extends Numbered>(
  ours: readonly T[],
  theirs: readonly T[] | undefined,
): [T, T | undefined][] {
  if (!theirs) return []
  const byNumber = new Map(theirs.map((one) => [one.number, one]))
  return ours.map((one) => [one, byNumber.get(one.number)])
}

function compareReferences(here: Sentence, there: Sentence, one: Parsed, other: Parsed): void {
  const [named, alsoNamed] = [referencesIn(here.content), referencesIn(there.content)]
  if (named.length === 0) return
  // Where a part was added or removed, the numbers after it no longer mean the same.
  const known = [one, other].map(({ policy }) => knownNumbers(policy))
  if ([...named, ...alsoNamed].some((to) => known.some((numbers) => !numbers.has(to)))) return

  const onlyThere = namedOnlyIn(there, here)
  for (const [position, { to, index }] of namedOnlyIn(here, there).entries()) {
    const place = one.places.get(here.number)?.at(index)
    const instead = onlyThere[position]
    if (!instead) {
      const values = { number: here.number, to, other: basename(other.file.path) }
      addFault(one.file, place, 'reference-only-in-one-language', values)
    } else if (isFirst(one, other)) {
      addFault(one.file, place, 'reference-differs', {
        number: here.number,
        to,
        otherTo: instead.to,
        other: placeName(other, other.places.get(there.number)?.at(instead.index)),
      })
    }
  }
}

/** What one sentence names and the other does not; of a range, which is one slip, its end. */
function namedOnlyIn(one: Sentence, other: Sentence): { to: string; index: number }[] {
  const alsoNamed = referencesIn(other.content)
  const only = referencesAt(one.content).filter(({ to }) => !alsoNamed.includes(to))
  const byIndex = new Map(only.map((reference) => [reference.index, reference]))
  return [...new Map([...byIndex.values()].map((reference) => [reference.to, reference])).values()]
}

/** A slip that both languages show is told in the first of them only. */
function isFirst(one: Parsed, other: Parsed): boolean {
  return locales.indexOf(one.locale) < locales.indexOf(other.locale)
}

function comparePublished(one: Parsed, other: Parsed): void {
  const {
    file,
    policy: { published },
  } = one
  const { published: otherPublished } = other.policy
  const name = basename(other.file.path)
  if (published === undefined || published === otherPublished) return
  if (otherPublished === undefined) {
    addFault(file, undefined, 'published-only-in-one-language', { other: name })
  } else if (isFirst(one, other)) {
    addFault(file, undefined, 'published-differs', { published, otherPublished, other: name })
  }
}
