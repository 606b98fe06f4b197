import { compareFacts, type Disagreement } from './facts/compare'
import { factsOf } from './facts/facts'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { referencesIn } from './parts'
import { placeName } from './place-name'
import type { Clause, Item, Policy, Section } from './schema'

type Sentence = Clause | Item

/**
 * Reports the dates, periods, numbers, names and addresses that two languages state differently: in
 * the file that has what the other lacks, and where each has something else, in that of `one`.
 */
export function checkFacts(one: Parsed, other: Parsed): void {
  for (const [here, there] of pairSentences(one.policy, other.policy)) {
    const found = compareFacts(
      factsOf(here.content, one.locale),
      factsOf(there.content, other.locale),
    )
    // A clause that is named in one language only is reported; in the other it may be a number.
    const isTold = nameTheSame(here, there) ? () => false : isAboutNumbers
    for (const disagreement of found) {
      if (!isTold(disagreement)) report(disagreement, here.number, one, other)
    }
  }
}

/** The sentences that mean the same: where one was added, those of one number no longer do. */
function pairSentences(one: Policy, other: Policy): [Sentence, Sentence][] {
  const sections = pairInOrder(one.sections, other.sections)
  const clauses = sections.flatMap(([ours, theirs]) => pairInOrder(ours.clauses, theirs.clauses))
  return clauses.flatMap(([ours, theirs]): [Sentence, Sentence][] => [
    [ours, theirs],
    ...pairInOrder(ours.items, theirs.items),
  ])
}

/** No pairs where the lists are not of one length. */
function pairInOrder<T extends Section | Clause | Item>(
  ours: readonly T[],
  theirs: readonly T[],
): [T, T][] {
  if (ours.length !== theirs.length) return []
  return ours.flatMap((one, index): [T, T][] => {
    const other = theirs[index]
    return other ? [[one, other]] : []
  })
}

function nameTheSame(here: Sentence, there: Sentence): boolean {
  const [ours, theirs] = [here, there].map(({ content }) =>
    [...new Set(referencesIn(content))].sort().join(' '),
  )
  return ours === theirs
}

function isAboutNumbers({ ours, theirs }: Disagreement): boolean {
  return [ours, theirs].every((fact) => fact === undefined || fact.kind === 'number')
}

function report({ ours, theirs }: Disagreement, number: string, one: Parsed, other: Parsed) {
  const [here, there] = [one.places.get(number), other.places.get(number)]
  if (ours && theirs) {
    addFault(one.file, here?.at(ours.index), 'fact-differs', {
      number,
      written: ours.written,
      otherWritten: theirs.written,
      other: placeName(other, there?.at(theirs.index)),
    })
  } else if (ours) {
    const values = { number, written: ours.written, other: placeName(other, there?.start) }
    addFault(one.file, here?.at(ours.index), 'fact-only-in-one-language', values)
  } else if (theirs) {
    const values = { number, written: theirs.written, other: placeName(one, here?.start) }
    addFault(other.file, there?.at(theirs.index), 'fact-only-in-one-language', values)
  }
}
