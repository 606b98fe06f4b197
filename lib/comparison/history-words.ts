import type { Change } from '../editions/changes/change'
import type { Edition } from '../editions/edition'
import { dateParts } from '../i18n/date-parts'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { upperFirst } from './letters'
import { kindWords, placeOf } from './names'

/** What an edition did to a part, or to an item of it: «Изменен редакцией № 2 от 1 декабря 2026 года». */
export function historyWords(
  change: Change,
  { number, published }: Pick<Edition, 'number' | 'published'>,
  locale: Locale,
): string {
  const t = translator(locale)
  const values = { number: `${number}`, change: kindWords(change, locale) }
  const entry = published
    ? t('history.datedEntry', { ...values, ...dateOf(published, locale) })
    : t('history.entry', values)
  if (change.of !== 'item') return upperFirst(entry)
  return upperFirst(t('history.item', { item: placeOf(change.to ?? change.from ?? ''), entry }))
}

function dateOf(published: string, locale: Locale) {
  const { year, month, day } = dateParts(published)
  return { year, day, month: translator(locale)(`edition.ofMonth.${month}`) }
}
