import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import type { Page } from '@/lib/pages/page'
import type { Part } from '@/lib/policy/parts'
import { absoluteUrl, pagePathname } from '@/lib/site/addresses'
import { Cite } from './cite'
import { Share } from './share'
import './tools.css'

type Props = { page: Page; edition: Edition; part: Part }

/**
 * What can be done with a part, in one row. The module adds a button that copies the page's address.
 */
export async function Tools({ page, edition, part }: Props) {
  const t = await getTranslations()
  return (
    <div
      className="tools"
      data-link={t('copyLink.page')}
      data-address={absoluteUrl(page.pathname)}
      data-copied={t('copyLink.copied')}
    >
      <Share page={page} />
      <Cite edition={edition} part={part} />
      <a href={`${pagePathname(page.locale, page.textPath)}#${part.number}`}>{t('part.context')}</a>
    </div>
  )
}
