import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { addFault } from './faults'
import type { Parsed } from './parse'

/** How long a note may be, in characters, for a banner to have room for it. */
const longest = 300
/** Two sentences say what changed, and why. */
const most = 2

/** Abbreviations that a capital letter may follow, and initials, in the middle of a sentence. */
const abbreviated =
  /(?<!\p{L})(?:\p{Lu}|ст|п|пп|подп|абз|гл|разд|см|г|гг|ж|жж|т|б|д|др|пр|тыс|млн|мың)\.\s*$/u

/** Reports a note that says more than fits, at its beginning. */
export function checkNote(note: string, place: Point | undefined, file: VFile): void {
  const count = countSentences(note)
  if (note.length > longest) {
    addFault(file, place, 'note-too-long', { length: note.length, longest })
  } else if (count > most) addFault(file, place, 'note-of-many-sentences', { count })
}

/** Reports that an edition does not say what it changes; the first one changes nothing. */
export function checkHasNote({ file, policy }: Parsed, edition: number): void {
  if (edition > 1 && policy.note === undefined) addFault(file, undefined, 'note-missing', {})
}

function countSentences(text: string): number {
  const segments = [...new Intl.Segmenter('ru', { granularity: 'sentence' }).segment(text)]
  return segments.filter(
    ({ segment }, index) => index === segments.length - 1 || !abbreviated.test(segment),
  ).length
}
