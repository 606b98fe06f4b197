import { diffArrays } from 'diff'
import type { Locale } from '../../i18n/routing'

/** Words that both texts have, or only the former, or only the new one. */
export type WordPiece = { kind: 'same' | 'deleted' | 'added'; value: string }

export type WordComparison = {
  /** Whether so little is left that the pieces are the whole former text, and the whole new one. */
  rewritten: boolean
  pieces: WordPiece[]
}

/** Below which share of their words in common two texts are shown whole. */
const leastKept = 0.4

/**
 * Compares two texts word by word. Without what is added the pieces read exactly as the former text,
 * without what is deleted as the new one. Spaces and signs between changed words are changed with them.
 */
export function compareWords(former: string, next: string, locale: Locale): WordComparison {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const cut = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment)
  const differences = diffArrays(cut(former), cut(next)).map(
    ({ added, removed, value }): WordPiece => ({
      kind: added ? 'added' : removed ? 'deleted' : 'same',
      value: value.join(''),
    }),
  )
  const pieces = joinChanged(differences)
  if (isRewritten(pieces, segmenter)) {
    return {
      rewritten: true,
      pieces: [
        { kind: 'deleted', value: former },
        { kind: 'added', value: next },
      ],
    }
  }
  return { rewritten: false, pieces }
}

/** Joins what is changed with no word between, and puts what is deleted before what is added. */
function joinChanged(differences: readonly WordPiece[]): WordPiece[] {
  const pieces: WordPiece[] = []
  let [deleted, added] = ['', '']
  const end = () => {
    if (deleted) pieces.push({ kind: 'deleted', value: deleted })
    if (added) pieces.push({ kind: 'added', value: added })
    deleted = ''
    added = ''
  }
  for (const [index, { kind, value }] of differences.entries()) {
    const isLast = index === differences.length - 1
    const isIsland = !hasWord(value) && !isLast && hasWord(deleted) && hasWord(added)
    if (kind !== 'same') {
      if (kind === 'deleted') deleted += value
      else added += value
    } else if (isIsland) {
      deleted += value
      added += value
    } else {
      end()
      pieces.push({ kind, value })
    }
  }
  end()
  return pieces
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** One stretch that is only added or only deleted is marked as such, however long it is. */
function isRewritten(pieces: readonly WordPiece[], segmenter: Intl.Segmenter): boolean {
  if (pieces.filter(({ kind }) => kind !== 'same').length < 2) return false
  const count = (kind: WordPiece['kind']) => {
    const text = pieces
      .filter((piece) => piece.kind === kind)
      .map(({ value }) => value)
      .join(' ')
    return Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike).length
  }
  const [same, deleted, added] = [count('same'), count('deleted'), count('added')]
  return 2 * same < leastKept * (2 * same + deleted + added)
}
