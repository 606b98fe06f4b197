import { createEdition, type Edition } from '../../../../lib/editions/edition'
import type { Locale } from '../../../../lib/i18n/routing'
import type { Policy } from '../../../../lib/policy/schema'

/**
 * A section: its heading, then its clauses; one with items is a list that begins with its paragraph.
 * Words before and after a bar are in Kazakh and in Russian, others in both.
 */
export type SmallSection = [heading: string, ...clauses: (string | string[])[]]

type Options = { title?: string; corrected?: Partial<Record<Locale, string[]>> }

/** An edition in a few words, numbered as they stand. */
export function smallEdition(
  number: number,
  sections: readonly SmallSection[],
  { title = 'Саясат|Политика', corrected = {} }: Options = {},
): Edition {
  const policy = (locale: Locale): Policy => ({
    title: wordsIn(title, locale),
    ...(corrected[locale] ? { corrected: corrected[locale] } : {}),
    sections: sections.map(([heading, ...clauses], index) => ({
      number: `${index + 1}`,
      heading: wordsIn(heading, locale),
      clauses: clauses.map((clause, place) => {
        const [paragraph = '', ...items] = [clause].flat()
        const own = `${index + 1}.${place + 1}`
        return {
          number: own,
          content: contentOf(paragraph, locale),
          items: items.map((item, at) => ({
            number: `${own}-${at + 1}`,
            content: contentOf(item, locale),
          })),
        }
      }),
    })),
  })
  const text = { policies: { kk: policy('kk'), ru: policy('ru') }, sources: { kk: '', ru: '' } }
  return createEdition(number, text, { today: '2026-02-01', withDrafts: false })
}

function contentOf(words: string, locale: Locale) {
  return [{ type: 'text' as const, value: wordsIn(words, locale) }]
}

function wordsIn(words: string, locale: Locale): string {
  const [kazakh = '', russian = kazakh] = words.split('|')
  return locale === 'kk' ? kazakh : russian
}
