import { type Locale, locales } from '../../i18n/routing'
import type { Edition } from '../edition'
import type { Change, ChangeKind } from './change'
import { pairEditions } from './pair-editions'
import type { Pairs } from './pairs'
import { type Place, placesIn } from './places'
import { rememberOfTwo } from './remember'
import { type TextPart, textPartsOf } from './text-parts'

/**
 * Whatever an edition changes against the one before, in the order of the new text; what is deleted
 * comes where it stood. The pairs are the same for both languages; whether words changed is asked of
 * this one.
 */
export function changesBetween(former: Edition, next: Edition, locale: Locale): readonly Change[] {
  return changesByLocale(former, next)[locale]
}

const changesByLocale = rememberOfTwo((former, next) => {
  const pairs = pairEditions(former, next)
  const changesIn = (locale: Locale) => changesAt(textPartsOf(next), 'same', { pairs, locale })
  return Object.fromEntries(locales.map((locale) => [locale, changesIn(locale)])) as Record<
    Locale,
    Change[]
  >
})

type Context = { pairs: Pairs; locale: Locale }

/** What is changed at a part of the new edition, and in it. */
function changesAt(part: TextPart, place: Place, context: Context): Change[] {
  const former = context.pairs.from.get(part)
  if (!former && part.of !== 'section') return [change(undefined, part, ['added'])]

  const places = placesIn(context.pairs, part)
  const own = former
    ? ownChanges(former, part, place, context)
    : [change(undefined, part, ['added'])]
  const deleted = former ? deletedIn(former, places, context) : new Map<TextPart, Change[]>()
  return [
    ...own,
    ...(deleted.get(part) ?? []),
    ...part.parts.flatMap((one) => [
      ...changesAt(one, places.get(one) ?? 'same', context),
      ...(deleted.get(one) ?? []),
    ]),
  ]
}

function ownChanges(former: TextPart, next: TextPart, place: Place, { locale }: Context): Change[] {
  const kinds: ChangeKind[] = [
    ...(former.texts[locale] === next.texts[locale] ? [] : (['changed'] as const)),
    ...(place === 'same' ? [] : [place]),
  ]
  return kinds.length > 0 ? [change(former, next, kinds)] : []
}

/**
 * What is deleted of a part, by what it comes after: the part of the new edition that was before it and
 * has kept its place; where there is none, what all of it is in.
 */
function deletedIn(
  former: TextPart,
  places: ReadonlyMap<TextPart, Place>,
  { pairs }: Context,
): Map<TextPart, Change[]> {
  const deleted = new Map<TextPart, Change[]>()
  let before = pairs.to.get(former)
  for (const part of former.parts) {
    const next = pairs.to.get(part)
    if (next) {
      const place = places.get(next)
      if (place && place !== 'moved') before = next
    } else if (before) {
      deleted.set(before, [...(deleted.get(before) ?? []), ...deletedAt(part, pairs)])
    }
  }
  return deleted
}

/** A section that is deleted, and those of its clauses that are; a clause or an item alone. */
function deletedAt(part: TextPart, pairs: Pairs): Change[] {
  const clauses = part.of === 'section' ? part.parts.filter((one) => !pairs.to.has(one)) : []
  return [part, ...clauses].map((one) => change(one, undefined, ['deleted']))
}

function change(
  former: TextPart | undefined,
  next: TextPart | undefined,
  kinds: readonly ChangeKind[],
): Change {
  return {
    of: (next ?? former)?.of ?? 'title',
    from: former?.number || undefined,
    to: next?.number || undefined,
    kinds,
  }
}
