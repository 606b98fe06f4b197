import { getTranslations } from 'next-intl/server'
import { placeOf } from '@/lib/comparison/names'
import type { Editions } from '@/lib/editions/editions'
import { fateOf } from '@/lib/editions/fate'
import type { Retired } from '@/lib/editions/retired'
import type { Locale } from '@/lib/i18n/routing'
import { kindOfNumber } from '@/lib/policy/parts'
import { clauseOf, editionPath, referencePlace } from '@/lib/site/addresses'
import { FateText } from './fate-text'

type Props = { locale: Locale; editions: Editions; retired: Retired }

/** Says that there is nothing at a number today, what became of that which was, and where its last text is. */
export async function RetiredText({ locale, editions, retired: { number, last } }: Props) {
  const t = await getTranslations()
  const values = { number: clauseOf(number), item: placeOf(number) }
  return (
    <>
      {t(`editions.gone.${kindOfNumber(number)}`, values)}{' '}
      <FateText locale={locale} fate={fateOf(editions.published, last.number, locale, number)} />{' '}
      <a href={referencePlace(locale, number, editionPath(last.number))}>
        {t('history.text', { edition: `${last.number}` })}
      </a>
    </>
  )
}
