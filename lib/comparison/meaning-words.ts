import { acceptedFrom } from '../editions/days'
import type { Edition } from '../editions/edition'
import type { FormerMeaning } from '../editions/histories'
import { dateParts } from '../i18n/date-parts'
import { fromDate } from '../i18n/from-date'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { upperFirst } from './letters'

/**
 * When a number stood for something else: until a day, between two, or in which editions where a day
 * is not known. A number changes its meaning with the day from which the edition that gives it to
 * another text is deemed accepted: until then the former text may still be what holds for a reader.
 */
export function meaningTime(
  editions: readonly Pick<Edition, 'number' | 'published'>[],
  { first, last }: Pick<FormerMeaning, 'first' | 'last'>,
  locale: Locale,
): string {
  const t = translator(locale)
  const dayOf = (number: number) => {
    const published = editions.find((one) => one.number === number)?.published
    return published && acceptedFrom(published)
  }
  const [from, until] = [first > 1 ? dayOf(first) : '', dayOf(last + 1)]
  if (from === undefined || until === undefined) {
    const numbers = { first: `${first}`, last: `${last}` }
    return upperFirst(t(first === last ? 'history.inEdition' : 'history.inEditions', numbers))
  }
  const { year, month, day } = dateParts(until)
  const end = t('history.until', { year, day, month: t(`history.untilMonth.${month}`) })
  return upperFirst(from === '' ? end : `${fromDate(from, locale)} ${end}`)
}
