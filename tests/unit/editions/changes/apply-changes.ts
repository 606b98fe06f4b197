import type { Change } from '../../../../lib/editions/changes/change'

/** The texts of a policy's parts, each after its number; the title has none. */
export type Numbered = [number: string, text: string]

/**
 * Makes the new text out of the former one by its changes alone. Of the new text only the words of what
 * is changed or added are known.
 */
export function applyChanges(
  former: readonly Numbered[],
  changes: readonly Change[],
  next: readonly Numbered[],
): Numbered[] {
  const byFormer = new Map(changes.map((change) => [`${change.of} ${change.from ?? ''}`, change]))
  const newWords = new Map(next)
  const numbers = new Map<string, string>()
  const kept = former.flatMap(([number, text]): Numbered[] => {
    const [clause = '', item] = number.split('-')
    const change = byFormer.get(`${kindOf(number)} ${number}`)
    if (change?.kinds.includes('deleted')) return []
    const home = item === undefined ? number : numbers.get(clause)
    if (home === undefined) return []
    const isElsewhere = change?.kinds.some((kind) => kind === 'renumbered' || kind === 'moved')
    const same = item === undefined ? number : `${home}-${item}`
    const place = isElsewhere ? (change?.to ?? '') : same
    numbers.set(number, place)
    return [[place, change?.kinds.includes('changed') ? (newWords.get(place) ?? '') : text]]
  })
  const added = changes
    .filter(({ kinds }) => kinds.includes('added'))
    .flatMap(({ to = '' }) => next.filter(([number]) => isWith(number, to)))
  return [...kept, ...added].sort()
}

function kindOf(number: string): Change['of'] {
  if (number === '') return 'title'
  if (number.includes('-')) return 'item'
  return number.includes('.') ? 'clause' : 'section'
}

/** A part itself, or an item of a clause: that is added with it. */
function isWith(number: string, added: string): boolean {
  return number === added || number.startsWith(`${added}-`)
}
