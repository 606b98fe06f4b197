import { getTranslations } from 'next-intl/server'
import { meaningTime } from '@/lib/comparison/meaning-words'
import { placeOf } from '@/lib/comparison/names'
import { lastingPathname } from '@/lib/comparison/part-texts'
import type { Editions } from '@/lib/editions/editions'
import { formerMeanings } from '@/lib/editions/histories'
import type { Locale } from '@/lib/i18n/routing'
import { kindOfNumber } from '@/lib/policy/parts'
import { clauseOf, referencePlace } from '@/lib/site/addresses'

type Props = { editions: Editions; locale: Locale; number: string; className: string }

const sentences = {
  section: { now: 'meaning.now.section', deleted: 'meaning.deleted.section' },
  clause: { now: 'meaning.now.clause', deleted: 'meaning.deleted.clause' },
  item: { now: 'meaning.now.item', deleted: 'meaning.deleted.item' },
} as const

/** What a number stood for in earlier editions: who follows an old reference is led to what it named. */
export async function FormerMeanings({ editions, locale, number, className }: Props) {
  const t = await getTranslations('history')
  const sentence = sentences[kindOfNumber(number)]
  return formerMeanings(editions.published, number).map((meaning) => {
    const { last, now } = meaning
    const values = {
      when: meaningTime(editions.published, meaning, locale),
      number: clauseOf(number),
      item: placeOf(number),
    }
    return (
      <p key={last} className={className}>
        {now === undefined
          ? t(sentence.deleted, values)
          : t.rich(sentence.now, {
              ...values,
              now: clauseOf(now),
              nowItem: placeOf(now),
              link: (words) => <a href={referencePlace(locale, now)}>{words}</a>,
            })}{' '}
        <a href={lastingPathname(last, number, locale)}>{t('text', { edition: `${last}` })}</a>
      </p>
    )
  })
}
