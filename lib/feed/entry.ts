import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { countWords } from '../comparison/counts'
import { changesBetween } from '../editions/changes/changes-between'
import type { Comparison } from '../editions/comparisons'
import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { absoluteUrl, editionPath, pagePathname } from '../site/addresses'
import { comparisonTable } from './comparison-html'

const processor = unified().use(rehypeStringify).freeze()

/** What an edition changes, as HTML: its note, how many parts, and the whole comparison. */
export function comparisonHtml(comparison: Comparison, locale: Locale): string {
  const { former, next } = comparison
  const counts = countWords(changesBetween(former, next, locale), locale)
  return processor.stringify(
    h(
      null,
      h('div', { lang: locale }, [
        ...(next.note ? [h('p', next.note[locale])] : []),
        h('p', `${counts}.`),
        comparisonTable(comparison, locale),
      ]),
    ),
  )
}

/** Where the text of the first edition is, as HTML: there is nothing to compare it with. */
export function firstHtml({ number }: Edition, locale: Locale): string {
  const href = absoluteUrl(pagePathname(locale, editionPath(number)))
  const link = h('a', { href }, translator(locale)('editions.text'))
  return processor.stringify(h(null, h('p', { lang: locale }, link)))
}
