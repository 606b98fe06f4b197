import { type ArrayChange, diffArrays } from 'diff'
import type { Locale } from '../../i18n/routing'
import { cutWords, hasWord } from './words'

/** Words that both texts have, or only the former, or only the new one. */
export type WordPiece = { kind: 'same' | 'deleted' | 'added'; value: string }

export type WordComparison = {
  /** Whether so little is left that the pieces are the whole former text, and the whole new one. */
  rewritten: boolean
  pieces: WordPiece[]
}

/** The least share of all their words that two texts have in common, unless they are shown whole. */
const leastKept = 0.4

/**
 * Compares two texts word by word. Without what is added the pieces read exactly as the former text,
 * without what is deleted as the new one. Spaces and signs between changed words are changed with them.
 */
export function compareWords(former: string, next: string, locale: Locale): WordComparison {
  const differences = diffArrays(cutWords(former, locale), cutWords(next, locale))
  if (!isRewritten(differences)) return { rewritten: false, pieces: joinChanged(differences) }
  return { rewritten: true, pieces: changed(former, next) }
}

/** One stretch that is only added or only deleted is marked as such, however long it is. */
function isRewritten(differences: readonly ArrayChange<string>[]): boolean {
  const changes = differences.filter(({ added, removed }) => added || removed)
  if (changes.length < 2) return false
  const count = (some: readonly ArrayChange<string>[]) =>
    some.flatMap(({ value }) => value).filter(hasWord).length
  const kept = 2 * (count(differences) - count(changes))
  return kept < leastKept * (kept + count(changes))
}

function joinChanged(differences: readonly ArrayChange<string>[]): WordPiece[] {
  const pieces: WordPiece[] = []
  let [former, next] = ['', '']
  const last = differences.at(-1)
  for (const difference of differences) {
    const { added, removed } = difference
    const value = difference.value.join('')
    const isBetween = hasWord(former) && hasWord(next) && !hasWord(value) && difference !== last
    if (added || removed || isBetween) {
      if (!added) former += value
      if (!removed) next += value
      continue
    }
    // Nobody sees a change of spaces: it is marked with the word after it.
    const marked = isBlank(former + next) ? (difference.value[0] ?? '') : ''
    pieces.push(...changed(former + marked, next + marked))
    const rest = value.slice(marked.length)
    if (rest !== '') pieces.push({ kind: 'same', value: rest })
    former = ''
    next = ''
  }
  return [...pieces, ...changed(former, next)]
}

function isBlank(text: string): boolean {
  return text !== '' && text.trim() === ''
}

function changed(former: string, next: string): WordPiece[] {
  const pieces: WordPiece[] = [
    { kind: 'deleted', value: former },
    { kind: 'added', value: next },
  ]
  return pieces.filter(({ value }) => value !== '')
}
