import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { lowerFirst } from '@/lib/comparison/letters'
import { partName } from '@/lib/comparison/names'
import { rowId } from '@/lib/comparison/rows'
import type { Fate } from '@/lib/editions/fate'
import type { HistoryEntry } from '@/lib/editions/histories'
import type { Locale } from '@/lib/i18n/routing'
import { kindOfNumber } from '@/lib/policy/parts'
import { changesPath, pagePathname, referencePlace } from '@/lib/site/addresses'

type Props = { locale: Locale; fate: Fate }

/** Where a part of an earlier edition is today, or which edition deleted it, and what changed it. */
export async function FateText({ locale, fate: { now, deletion, changes } }: Props) {
  const t = await getTranslations('editions')
  const rowOf = ({ edition, change }: HistoryEntry, words: ReactNode) => (
    <a href={`${pagePathname(locale, changesPath(edition))}#${rowId(change)}`}>{words}</a>
  )
  return (
    <>
      {now !== undefined &&
        t.rich('now', {
          part: lowerFirst(partName(kindOfNumber(now), now, locale)),
          link: (words) => <a href={referencePlace(locale, now)}>{words}</a>,
        })}
      {deletion &&
        t.rich('deleted', {
          number: `${deletion.edition}`,
          link: (words) => rowOf(deletion, words),
        })}{' '}
      {changes.length > 0 &&
        t.rich('made', {
          changes: () =>
            changes.map((entry, index) => (
              <span key={entry.edition}>
                {index > 0 && ', '}
                {rowOf(entry, t('by', { number: `${entry.edition}` }))}
              </span>
            )),
        })}
    </>
  )
}
