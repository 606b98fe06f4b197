import { getTranslations } from 'next-intl/server'
import { placeOf } from '@/lib/comparison/names'
import type { Editions } from '@/lib/editions/editions'
import { fateOf } from '@/lib/editions/fate'
import { formerMeanings } from '@/lib/editions/histories'
import type { Retired } from '@/lib/editions/retired'
import type { Locale } from '@/lib/i18n/routing'
import { kindOfNumber } from '@/lib/policy/parts'
import { clauseOf, editionPath, referencePlace } from '@/lib/site/addresses'
import { FateText } from './fate-text'
import { FormerMeanings } from './former-meanings'
import './notice.css'

type Props = { locale: Locale; editions: Editions; retired: Retired }

/**
 * Says that there is nothing at a number today, what became of that which was last, and where its text
 * is; where the number stood for more than that, also for what and when.
 */
export async function RetiredNote({ locale, editions, retired: { number, last } }: Props) {
  const t = await getTranslations()
  const { published } = editions
  const values = { number: clauseOf(number), item: placeOf(number) }
  return (
    <>
      <p className="notice" role="note">
        {t(`editions.gone.${kindOfNumber(number)}`, values)}{' '}
        <FateText locale={locale} fate={fateOf(published, last.number, locale, number)} />{' '}
        <a href={referencePlace(locale, number, editionPath(last.number))}>
          {t('history.text', { edition: `${last.number}` })}
        </a>
      </p>
      {formerMeanings(published, number).length > 1 && (
        <FormerMeanings editions={editions} locale={locale} number={number} className="notice" />
      )}
    </>
  )
}
