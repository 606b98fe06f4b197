import { addFault } from '../policy/faults'
import type { Parsed } from '../policy/parse'
import { placeName } from '../policy/place-name'
import { changesBetween } from './changes/changes-between'
import { disagreements } from './changes/disagreements'
import type { ParsedEdition } from './check-days'
import { createEdition, type Edition } from './edition'
import { textOf } from './review'

/**
 * Reports what editions, the earliest first, change against the one before in one language only, unless
 * they say that a slip is corrected there, and what they say so of although that is not so.
 */
export function checkChanges(editions: readonly ParsedEdition[]): void {
  let before: Edition | undefined
  for (const { number, parsed } of editions) {
    // No day makes a difference to what an edition says.
    const release = { today: '', withDrafts: true }
    const after = createEdition(number, textOf(parsed), release)
    if (before) reportDisagreements(before, after, parsed)
    for (const one of parsed) reportCorrected(before, after, one, parsed)
    before = after
  }
}

/** In the first edition nothing is corrected. */
function reportCorrected(
  before: Edition | undefined,
  after: Edition,
  one: Parsed,
  parsed: readonly Parsed[],
): void {
  const isChangedIn = ({ locale }: Parsed, number: string) =>
    before !== undefined &&
    changesBetween(before, after, locale).some(
      ({ to, kinds }) => to === number && kinds.includes('changed'),
    )
  for (const number of new Set(one.policy.corrected)) {
    const place = one.places.get(`corrected ${number}`)?.start
    const other = parsed.find((another) => another !== one && isChangedIn(another, number))
    if (!isChangedIn(one, number)) addFault(one.file, place, 'corrected-not-changed', { number })
    else if (other) {
      const values = { number, other: placeName(other, other.places.get(number)?.start) }
      addFault(one.file, place, 'corrected-in-both-languages', values)
    }
  }
}

function reportDisagreements(before: Edition, after: Edition, parsed: readonly Parsed[]): void {
  for (const { to, changedIn, keptIn } of disagreements(before, after)) {
    const part = to ?? 'title'
    const other = parsed.find(({ locale }) => keptIn.includes(locale))
    for (const one of parsed.filter(({ locale }) => changedIn.includes(locale))) {
      if (!other) continue
      addFault(one.file, one.places.get(part)?.start, 'changed-only-in-one-language', {
        number: to,
        other: placeName(other, other.places.get(part)?.start),
        edition: before.number,
      })
    }
  }
}
