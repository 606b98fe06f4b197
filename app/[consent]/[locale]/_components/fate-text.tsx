import { getTranslations } from 'next-intl/server'
import type { Fate } from '@/lib/editions/fate'
import type { Locale } from '@/lib/i18n/routing'
import { changesPath, pagePathname, referencePlace } from '@/lib/site/addresses'
import { PartName } from './part-name'

/** Where a part of an earlier edition is today, or which edition deleted it, and what changed it. */
export async function FateText({ locale, fate }: { locale: Locale; fate: Fate }) {
  const t = await getTranslations('editions')
  const { now, deletedBy, changes } = fate
  return (
    <>
      {now !== undefined &&
        t.rich('now', {
          now: () => (
            <a href={referencePlace(locale, now)}>
              <PartName number={now} />
            </a>
          ),
        })}
      {deletedBy !== undefined && t('deleted', { number: `${deletedBy}` })}{' '}
      {changes.length > 0 &&
        t.rich('made', {
          changes: () =>
            changes.map(({ edition, row }, index) => (
              <span key={edition}>
                {index > 0 && ', '}
                <a href={`${pagePathname(locale, changesPath(edition))}#${row}`}>
                  {t('by', { number: `${edition}` })}
                </a>
              </span>
            )),
        })}
    </>
  )
}
