import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import type { Editions } from '@/lib/editions/editions'
import { fateOf } from '@/lib/editions/fate'
import { statusOf, successorOf } from '@/lib/editions/status'
import type { Page } from '@/lib/pages/page'
import { changesPath, pagePathname } from '@/lib/site/addresses'
import { FateText } from '../../_components/fate-text'
import '../../_components/notice.css'
import './earlier.css'

type Props = { page: Page; editions: Editions; edition: Edition }
type PartProps = Props & { number: string }

/** Says above an earlier text that it is one, and leads to the one in force. */
export async function EarlierText({ page, editions, edition }: Props) {
  const t = await getTranslations('editions')
  const next = successorOf(editions, edition)
  if (statusOf(editions, edition) !== 'earlier') return null
  return (
    <p className="notice" role="note">
      {t('isEarlier', { number: `${edition.number}` })}{' '}
      <a href={pagePathname(page.locale)}>{t('toInForce')}</a>{' '}
      {next && (
        <a href={pagePathname(page.locale, changesPath(next.number))}>
          {t('changes', { number: `${next.number}` })}
        </a>
      )}
    </p>
  )
}

/** Says on the page of a part of an earlier text what became of it. */
export async function EarlierPart({ page: { locale }, editions, edition, number }: PartProps) {
  const t = await getTranslations('editions')
  if (statusOf(editions, edition) !== 'earlier') return null
  return (
    <p className="notice" role="note">
      {t('isEarlier', { number: `${edition.number}` })}{' '}
      <FateText locale={locale} fate={fateOf(editions.published, edition.number, locale, number)} />
    </p>
  )
}

/** The same beside a part among others, to be seen where an address leads to it. */
export async function EarlierTarget({ page: { locale }, editions, edition, number }: PartProps) {
  const t = await getTranslations('editions')
  if (statusOf(editions, edition) !== 'earlier') return null
  return (
    <p className="notice at-target">
      {t('isEarlier', { number: `${edition.number}` })}{' '}
      <FateText locale={locale} fate={fateOf(editions.published, edition.number, locale, number)} />
    </p>
  )
}
