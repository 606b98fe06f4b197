import { type Locale, locales } from '../../i18n/routing'
import type { Edition } from '../edition'
import type { Change } from './change'
import { pairEditions } from './pair-editions'
import { textPartsOf, withSmaller } from './text-parts'

/** A part whose words an edition changes in some languages only. Numbers as in {@link Change}. */
export type Disagreement = Pick<Change, 'of' | 'from' | 'to'> & {
  changedIn: Locale[]
  keptIn: Locale[]
}

/**
 * What an edition changes in one language only, in the order of the new text; without the slips that it
 * says it corrects. Both languages of either edition must have the same numbers: then what is added or
 * deleted is so in both.
 */
export function disagreements(former: Edition, next: Edition): Disagreement[] {
  const pairs = pairEditions(former, next)
  return withSmaller(textPartsOf(next)).flatMap((part) => {
    const before = pairs.from.get(part)
    if (!before) return []
    const isCorrected = (locale: Locale) =>
      next.policies[locale].corrected?.includes(part.number) ?? false
    const changed = locales.filter((locale) => before.texts[locale] !== part.texts[locale])
    const keptIn = locales.filter((locale) => !changed.includes(locale))
    const changedIn = changed.filter((locale) => !isCorrected(locale))
    if (changedIn.length === 0 || keptIn.length === 0) return []
    const [from, to] = [before.number || undefined, part.number || undefined]
    return [{ of: part.of, from, to, changedIn, keptIn }]
  })
}
