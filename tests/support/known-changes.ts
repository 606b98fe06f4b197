/**
 * What the editions for tests change, as who wrote them knows it: kind by kind, the former number and
 * the new one. An addition has no former number, a deletion no new one; the title has neither.
 */
export const knownChanges: Record<number, readonly string[]> = {
  2: [
    '2.3 added',
    '2.3 → 2.4 renumbered',
    '2.4 → 2.5 renumbered',
    '3.3 → 3.3 changed',
    '4.1-2 added',
    '4.1-2 → 4.1-3 renumbered',
    '5.1-4 → 5.1-4 changed',
  ],
  3: [
    '1.4 → 1.4 changed',
    '2.2 added',
    '2.2 → 2.3 renumbered',
    '2.3 → 2.4 renumbered',
    '2.4 → 2.5 renumbered',
    '2.5 → 2.6 renumbered',
    '3 → 3 changed',
    '5.1-4 → 5.1-4 changed',
    '7.2 deleted',
    '9 added',
    '9.1 added',
    '9.2 added',
  ],
  4: [
    'title changed',
    '1.1 → 1.1 changed',
    '2.5 → 2.5 changed in Russian',
    '3.5 → 3.2 moved',
    '3.2 → 3.3 renumbered',
    '3.3 → 3.4 renumbered',
    '3.4 → 3.5 renumbered',
    '5.1-2 → 5.1-2 changed',
    '5.1-3 deleted',
    '5.1-4 → 5.1-3 renumbered',
    '5.1-5 → 5.1-4 renumbered',
    '7 → 6 renumbered',
    '7.1 → 6.1 renumbered',
    '6.2 added',
    '6 → 7 moved',
    '6.1 → 7.1 renumbered',
    '6.2 → 7.2 renumbered',
    '9 deleted',
    '9.1 deleted',
    '9.2 deleted',
  ],
  5: [
    '1.1 → 1.1 changed',
    '2.2 deleted',
    '2.3 → 2.2 renumbered',
    '2.4 → 2.3 renumbered',
    '2.5 → 2.4 renumbered',
    '2.6 → 2.5 renumbered',
    '5.1-3 → 5.1-3 changed',
    '8.2 added',
  ],
  6: ['7.1 → 7.1 changed', '8 → 8 changed', '8.3 added'],
}

/** What a number stood for in the editions `first` to `last`, and its number now; none where it is deleted. */
export type KnownMeaning = { number: string; first: number; last: number; now?: string }

const always: KnownMeaning[] = [
  { number: '3.2', first: 1, last: 3, now: '3.3' },
  { number: '3.3', first: 1, last: 3, now: '3.4' },
  { number: '3.4', first: 1, last: 3, now: '3.5' },
  { number: '3.5', first: 1, last: 3, now: '3.2' },
  { number: '4.1-2', first: 1, last: 1, now: '4.1-3' },
  { number: '5.1-3', first: 1, last: 3 },
  { number: '5.1-4', first: 1, last: 3, now: '5.1-3' },
  { number: '5.1-5', first: 1, last: 3, now: '5.1-4' },
  { number: '6', first: 1, last: 3, now: '7' },
  { number: '6.1', first: 1, last: 3, now: '7.1' },
  { number: '6.2', first: 1, last: 3, now: '7.2' },
  { number: '7', first: 1, last: 3, now: '6' },
  { number: '7.1', first: 1, last: 3, now: '6.1' },
  { number: '7.2', first: 1, last: 2, now: '6.2' },
  { number: '9', first: 3, last: 3 },
  { number: '9.1', first: 3, last: 3 },
  { number: '9.2', first: 3, last: 3 },
]

/** All that numbers stood for other than what they stand for now, by the edition that is in force. */
export const knownMeanings: Record<number, readonly KnownMeaning[]> = {
  4: [
    { number: '2.2', first: 1, last: 2, now: '2.3' },
    { number: '2.2-1', first: 1, last: 2, now: '2.3-1' },
    { number: '2.2-2', first: 1, last: 2, now: '2.3-2' },
    { number: '2.3', first: 1, last: 1, now: '2.5' },
    { number: '2.3', first: 2, last: 2, now: '2.4' },
    { number: '2.4', first: 1, last: 1, now: '2.6' },
    { number: '2.4', first: 2, last: 2, now: '2.5' },
    { number: '2.5', first: 2, last: 2, now: '2.6' },
    ...always,
  ],
  5: [
    { number: '2.2', first: 3, last: 4 },
    { number: '2.3', first: 1, last: 1, now: '2.4' },
    { number: '2.3', first: 3, last: 4, now: '2.2' },
    { number: '2.3-1', first: 3, last: 4, now: '2.2-1' },
    { number: '2.3-2', first: 3, last: 4, now: '2.2-2' },
    { number: '2.4', first: 1, last: 1, now: '2.5' },
    { number: '2.4', first: 3, last: 4, now: '2.3' },
    { number: '2.5', first: 3, last: 4, now: '2.4' },
    { number: '2.6', first: 3, last: 4, now: '2.5' },
    ...always,
  ],
}

/** The numbers of those parts that are in no edition any more, by the edition that is in force. */
export const knownRetired: Record<number, readonly string[]> = {
  4: ['2.2-1', '2.2-2', '5.1-5', '9', '9.1', '9.2'],
  5: ['2.3-1', '2.3-2', '2.6', '5.1-5', '9', '9.1', '9.2'],
}
