import type { Element } from 'hast'
import { h } from 'hastscript'
import { columnNames } from '../comparison/columns'
import { renderPassages } from '../comparison/render'
import { comparisonRows, type Row } from '../comparison/rows'
import type { Side } from '../comparison/sides'
import type { Comparison } from '../editions/comparisons'
import { editionName } from '../i18n/edition-name'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { absoluteUrl, changesPath, editionPath, pagePathname } from '../site/addresses'

/** The comparison table as it is read away from the site: without styles, with whole addresses. */
export function comparisonTable(comparison: Comparison, locale: Locale): Element {
  const { former, next } = comparison
  const columns = columnNames(comparison, locale)
  const head = [
    h('th', { scope: 'col' }, columns.part),
    ...[
      { column: columns.former, edition: former },
      { column: columns.next, edition: next },
    ].map(({ column, edition: { number, published } }) =>
      h('th', { scope: 'col' }, [
        `${column}: `,
        link(pagePathname(locale, editionPath(number)), editionName(number, published, locale)),
      ]),
    ),
  ]
  const page = pagePathname(locale, changesPath(next.number))
  const rows = comparisonRows(former, next, locale).map((row) => tableRow(row, page, locale))
  return h('table', [h('thead', h('tr', head)), h('tbody', rows)])
}

function tableRow({ id, name, kinds, former, next }: Row, page: string, locale: Locale): Element {
  return h('tr', [
    h('th', { scope: 'row' }, [link(`${page}#${id}`, name), ` – ${kinds}`]),
    cell(former, locale),
    cell(next, locale),
  ])
}

function cell(side: Side | undefined, locale: Locale): Element {
  if (!side) return h('td', translator(locale)('changes.absent'))
  const place = h('p', link(side.pathname, side.name))
  return h('td', [place, ...renderPassages(side.passages)])
}

function link(pathname: string, text: string): Element {
  return h('a', { href: absoluteUrl(pathname) }, text)
}
