import { createEdition, type Edition } from '../../../../lib/editions/edition'
import type { Locale } from '../../../../lib/i18n/routing'
import type { Policy } from '../../../../lib/policy/schema'

/** A section: its heading, then its clauses; one with items is a list that begins with its paragraph. */
export type SmallSection = [heading: string, ...clauses: (string | string[])[]]

type Options = {
  title?: string
  /** The words of one language in the place of those that are given. */
  kk?: (words: string) => string
  ru?: (words: string) => string
  corrected?: { locale: Locale; numbers: string[] }
}

const other = (words: string) => words

/** An edition in a few words; in both languages the same, unless something else is asked for. */
export function smallEdition(
  number: number,
  sections: readonly SmallSection[],
  { title = 'Саясат', kk = other, ru = other, corrected }: Options = {},
): Edition {
  const policy = (locale: Locale, word: (words: string) => string): Policy => ({
    title: word(title),
    ...(corrected?.locale === locale ? { corrected: corrected.numbers } : {}),
    sections: sections.map(([heading, ...clauses], index) => ({
      number: `${index + 1}`,
      heading: word(heading),
      clauses: clauses.map((clause, place) => {
        const [paragraph = '', ...items] = [clause].flat()
        const own = `${index + 1}.${place + 1}`
        return {
          number: own,
          content: contentOf(word(paragraph)),
          items: items.map((item, at) => ({
            number: `${own}-${at + 1}`,
            content: contentOf(word(item)),
          })),
        }
      }),
    })),
  })
  const policies = { kk: policy('kk', kk), ru: policy('ru', ru) }
  return createEdition(
    number,
    { policies, sources: { kk: '', ru: '' } },
    { today: '2026-02-01', withDrafts: false },
  )
}

function contentOf(value: string) {
  return [{ type: 'text' as const, value }]
}
