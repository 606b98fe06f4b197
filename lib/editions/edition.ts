import { type Locale, locales } from '../i18n/routing'
import type { Release } from './release'
import type { EditionText } from './review'

/** An edition of the policy: a folder `content/edition-N`. */
export type Edition = EditionText & {
  number: number
  /** The day of its publication, ISO 8601; undefined where it is not known, or not settled yet. */
  published: string | undefined
  /** What it changes and why, in each language; undefined where it does not say so. */
  note: Record<Locale, string> | undefined
  /** Whether it is not published by the day of this build. */
  isDraft: boolean
}

/** An edition as it stands on the day of a build. */
export function createEdition(number: number, text: EditionText, { today }: Release): Edition {
  const [policy, ...others] = locales.map((locale) => text.policies[locale])
  const published = policy?.published
  const isNoted = [policy, ...others].every((one) => one?.note !== undefined)
  // The first edition stood before anybody wrote down when it was published.
  const isDraft = published === undefined ? number > 1 : published > today
  return {
    number,
    ...text,
    published,
    note: isNoted
      ? { kk: text.policies.kk.note ?? '', ru: text.policies.ru.note ?? '' }
      : undefined,
    isDraft,
  }
}
