import { addFault } from '../policy/faults'
import type { Parsed } from '../policy/parse'
import { placeName } from '../policy/place-name'
import { changesBetween } from './changes/changes-between'
import { disagreements } from './changes/disagreements'
import type { ParsedEdition } from './check-days'
import { createEdition, type Edition } from './edition'
import { textOf } from './review'

/**
 * Reports what an edition changes in one language only, unless it says that a slip is corrected there,
 * and what it says so of although that is not so. `former` is undefined for the first edition.
 */
export function checkChanges(former: ParsedEdition | undefined, next: ParsedEdition): void {
  const [before, after] = [former && editionOf(former), editionOf(next)]
  if (before) reportDisagreements(before, after, next.parsed)
  for (const one of next.parsed) {
    for (const number of new Set(one.policy.corrected)) {
      const isChangedIn = ({ locale }: Parsed) =>
        before !== undefined &&
        changesBetween(before, after, locale).some(
          ({ to, kinds }) => to === number && kinds.includes('changed'),
        )
      const place = one.places.get(`corrected ${number}`)?.start
      const other = next.parsed.find((another) => another !== one && isChangedIn(another))
      if (!isChangedIn(one)) addFault(one.file, place, 'corrected-not-changed', { number })
      else if (other) {
        const values = { number, other: placeName(other, other.places.get(number)?.start) }
        addFault(one.file, place, 'corrected-in-both-languages', values)
      }
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

/** No day makes a difference to what an edition says. */
function editionOf({ number, parsed }: ParsedEdition): Edition {
  return createEdition(number, textOf(parsed), { today: '', withDrafts: true })
}
