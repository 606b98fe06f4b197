// biome-ignore-all lint/a11y/noRedundantRoles: see the comment on the table
import { getTranslations } from 'next-intl/server'
import { storedItems } from '@/lib/consent/stored-items'
import './stored-table.css'

const columns = ['name', 'purpose', 'lifetime', 'category'] as const

/**
 * All that the site stores in a browser. On a phone the cells stand one below the other; the roles
 * are written out because browsers have taken what is not laid out as a table for none.
 */
export async function StoredTable({ analytics }: { analytics: string | undefined }) {
  const t = await getTranslations('cookies')
  return (
    <table role="table" className="stored" aria-labelledby="stored">
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {storedItems(analytics).map(({ name, kind, category }) => (
          <tr key={name} role="row">
            <th role="rowheader" scope="row" data-column={t('column.name')}>
              <code>{name}</code>
            </th>
            <td role="cell" data-column={t('column.purpose')}>
              {t(`purpose.${kind}`)}
            </td>
            <td role="cell" data-column={t('column.lifetime')}>
              {t(kind === 'analytics' ? 'lifetime.unknown' : 'lifetime.year')}
            </td>
            <td role="cell" data-column={t('column.category')}>
              {t(`category.${category}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
