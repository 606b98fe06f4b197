// biome-ignore-all lint/a11y/noRedundantRoles: see the comment on the table
import { getLocale } from 'next-intl/server'
import { columnNames } from '@/lib/comparison/columns'
import { comparisonRows } from '@/lib/comparison/rows'
import type { Comparison } from '@/lib/editions/comparisons'
import type { Edition } from '@/lib/editions/edition'
import { editionName } from '@/lib/i18n/edition-name'
import { editionPath, pagePathname } from '@/lib/site/addresses'
import { WholeWords } from '../../../../_components/whole-words'
import { SideCell } from './side-cell'
import './comparison-table.css'

/**
 * All that an edition changes, the former text beside the new one; on a phone, above it. The roles are
 * written out because browsers have taken what is not laid out as a table for none.
 */
export async function ComparisonTable({ former, next }: Comparison) {
  const locale = await getLocale()
  const head = columnNames({ former, next }, locale)
  return (
    <table role="table" className="comparison" aria-labelledby="comparison">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {head.part}
          </th>
          <th role="columnheader" scope="col">
            {head.former} <EditionLink edition={former} />
          </th>
          <th role="columnheader" scope="col">
            {head.next} <EditionLink edition={next} />
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {comparisonRows(former, next, locale).map((row) => (
          <tr key={row.id} id={row.id} role="row">
            <th role="rowheader" scope="row">
              <a href={`#${row.id}`}>
                <WholeWords text={row.name} />
              </a>{' '}
              <span>{row.kinds}</span>
            </th>
            <SideCell side={row.former} edition={former} column={head.former} />
            <SideCell side={row.next} edition={next} column={head.next} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

async function EditionLink({ edition: { number, published } }: { edition: Edition }) {
  const locale = await getLocale()
  return (
    <a href={pagePathname(locale, editionPath(number))}>{editionName(number, published, locale)}</a>
  )
}
