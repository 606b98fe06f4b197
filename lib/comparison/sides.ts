import type { Change } from '../editions/changes/change'
import { compareWords, type WordPiece } from '../editions/changes/compare-words'
import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { partName } from './names'
import { lastingPathname, textsOf } from './part-texts'

/** A part as it reads in one of two editions. */
export type Side = {
  name: string
  /** Where it stands in its edition, for ever. */
  pathname: string
  /** Its paragraph, and the items that came or went with it. */
  passages: Passage[]
}

/** A paragraph or item; marked where all of it is only on this side, or was written anew. */
export type Passage = { pieces: WordPiece[]; mark: 'added' | 'deleted' | undefined }

/** Both sides of a change. Without the marks each reads as its edition does. */
export function sidesOf(
  change: Change,
  { former, next }: { former: Edition; next: Edition },
  locale: Locale,
): { former: Side | undefined; next: Side | undefined } {
  const { of, from, to, kinds } = change
  const side = ({ number }: Edition, part: string | undefined, passages: Passage[]): Side => ({
    name: partName(of, part, locale),
    pathname: lastingPathname(number, part, locale),
    passages,
  })
  const all = (edition: Edition, part: string | undefined, mark: 'added' | 'deleted') =>
    side(edition, part, textsOf(edition, change, part, locale).map(wholly(mark)))

  if (kinds.includes('added')) return { former: undefined, next: all(next, to, 'added') }
  if (kinds.includes('deleted')) return { former: all(former, from, 'deleted'), next: undefined }

  const [before = '', after = ''] = [
    textsOf(former, change, from, locale)[0],
    textsOf(next, change, to, locale)[0],
  ]
  const { rewritten, pieces } = compareWords(before, after, locale)
  if (rewritten) {
    return {
      former: side(former, from, [wholly('deleted')(before)]),
      next: side(next, to, [wholly('added')(after)]),
    }
  }
  const without = (kind: WordPiece['kind']) => [
    { pieces: joinMarked(pieces.filter((one) => one.kind !== kind)), mark: undefined },
  ]
  return { former: side(former, from, without('added')), next: side(next, to, without('deleted')) }
}

const wholly =
  (mark: 'added' | 'deleted') =>
  (value: string): Passage => ({ pieces: [{ kind: mark, value }], mark })

/** What is marked, with only spaces between, becomes one: it is read, and heard, at one go. */
function joinMarked(pieces: readonly WordPiece[]): WordPiece[] {
  const joined: WordPiece[] = []
  for (const piece of pieces) {
    const [before, last] = joined.slice(-2)
    if (last && last.kind === piece.kind) last.value += piece.value
    else if (before && last?.value.trim() === '' && before.kind === piece.kind) {
      before.value += last.value + piece.value
      joined.pop()
    } else joined.push({ ...piece })
  }
  return joined
}
