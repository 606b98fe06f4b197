import { getTranslations } from 'next-intl/server'
import { historyWords } from '@/lib/comparison/history-words'
import { rowId } from '@/lib/comparison/rows'
import type { Edition } from '@/lib/editions/edition'
import type { Editions } from '@/lib/editions/editions'
import { historyOf } from '@/lib/editions/histories'
import { findEdition } from '@/lib/editions/status'
import { upTo } from '@/lib/editions/up-to'
import type { Locale } from '@/lib/i18n/routing'
import { changesPath, pagePathname } from '@/lib/site/addresses'
import { WholeWords } from './whole-words'
import './history.css'

type Props = { editions: Editions; edition: Edition; locale: Locale; number: string }

/** What became of a part up to an edition, newest first, each with its place in the comparison table. */
export async function History({ editions, edition, locale, number }: Props) {
  const t = await getTranslations('history')
  const entries = historyOf(upTo(editions, edition), locale, number)
  if (entries.length === 0) return null
  return (
    <section className="history">
      <h2>{t('title')}</h2>
      <ul>
        {entries.map(({ edition: number, change }) => {
          const words = historyWords(change, findEdition(editions, `${number}`), locale)
          const place = `${pagePathname(locale, changesPath(number))}#${rowId(change)}`
          return (
            <li key={place}>
              <a href={place}>
                <WholeWords text={words} />
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
