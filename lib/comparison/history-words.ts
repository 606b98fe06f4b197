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
  const own = kindWords(change, locale)
  const item = placeOf(change.to ?? change.from ?? '')
  const values = {
    number: `${number}`,
    change: change.of === 'item' ? t('history.item', { item, change: own }) : own,
  }
  if (!published) return upperFirst(t('history.entry', values))
  const { year, month, day } = dateParts(published)
  const date = { year, day, month: t(`edition.ofMonth.${month}`) }
  return upperFirst(t('history.datedEntry', { ...values, ...date }))
}
