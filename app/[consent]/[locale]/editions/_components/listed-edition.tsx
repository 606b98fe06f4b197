import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import type { Editions } from '@/lib/editions/editions'
import { predecessorOf, statusOf } from '@/lib/editions/status'
import { fileDigest } from '@/lib/files/bytes'
import { editionName } from '@/lib/i18n/edition-name'
import type { Page } from '@/lib/pages/page'
import { changesPath, editionPath, pagePathname } from '@/lib/site/addresses'
import { PdfDownload, ProgramLinks } from '../../_components/downloads'
import { Acceptance } from './acceptance'

type Props = { page: Page; editions: Editions; edition: Edition }

/** An edition in the list: what it is, what it changes and from when that counts, and all ways to its text. */
export async function ListedEdition({ page, editions, edition }: Props) {
  const { locale } = page
  const [t, digest] = await Promise.all([getTranslations(), fileDigest(edition, locale, 'md')])
  const { number, published, note, isDraft } = edition
  const status = statusOf(editions, edition)
  const isUndated = published === undefined && !isDraft
  return (
    <section id={`${number}`}>
      <h2>{editionName(number, published, locale)}</h2>
      <p className="status">
        {status === 'draft' ? t('edition.draftNote') : t(`editions.status.${status}`)}
        {isUndated && `. ${t('editions.undated')}`}
      </p>
      {note && <p>{note[locale]}</p>}
      <Acceptance locale={locale} editions={editions} edition={edition} />
      <ul>
        <li>
          <a href={pagePathname(locale, editionPath(number))}>{t('editions.text')}</a>
        </li>
        {predecessorOf(editions, edition) && (
          <li>
            <a href={pagePathname(locale, changesPath(number))}>{t('editions.comparison')}</a>
          </li>
        )}
        <li>
          <PdfDownload page={page} edition={edition} />
        </li>
        <li>
          <ProgramLinks page={page} edition={edition} />
        </li>
      </ul>
      <p className="checksum">
        {t('editions.checksum')}: <code>{digest}</code>
      </p>
    </section>
  )
}
