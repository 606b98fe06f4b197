import type { Locale } from './routing'
import { translator } from './translator'

/** What an edition is called: by its number, and by its date (ISO 8601) where that is known. */
export function editionName(number: number, published: string | undefined, locale: Locale): string {
  const t = translator(locale)
  // A number as such would be written with the separators of a language.
  const name = `${number}`
  if (!published) return t('edition.name', { number: name })
  const [year = '', month, day] = published.split('-')
  return t('edition.dated', {
    number: name,
    year,
    day: `${Number(day)}`,
    month: t(`edition.ofMonth.${Number(month) as Month}`),
  })
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
