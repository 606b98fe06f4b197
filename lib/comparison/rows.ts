import type { Change } from '../editions/changes/change'
import { changesBetween } from '../editions/changes/changes-between'
import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { kindWords, partName } from './names'
import { type Side, sidesOf } from './sides'

/** A change as a row of the comparison table. */
export type Row = {
  /** Its place on the page: see {@link rowId}. */
  id: string
  /** The part: «Пункт 2.4». */
  name: string
  /** What became of it: «изменен». */
  kinds: string
  /** How it read; undefined where it is added. */
  former: Side | undefined
  /** How it reads now; undefined where it is deleted. */
  next: Side | undefined
}

/** All that an edition changes against the one before, in the order of the new text. */
export function comparisonRows(former: Edition, next: Edition, locale: Locale): Row[] {
  return changesBetween(former, next, locale).map((change) => ({
    id: rowId(change),
    name: partName(change.of, change.to ?? change.from, locale),
    kinds: kindWords(change, locale),
    ...sidesOf(change, { former, next }, locale),
  }))
}

/**
 * The place of a change on the page of the comparison: the number in the new edition, `deleted-2.4`
 * for what that has not, and `title`.
 */
export function rowId({ of, from, to }: Change): string {
  if (of === 'title') return of
  return to ?? `deleted-${from}`
}
