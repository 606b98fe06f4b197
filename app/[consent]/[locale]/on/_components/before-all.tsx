import { getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import { editionName } from '@/lib/i18n/edition-name'
import type { Locale } from '@/lib/i18n/routing'
import { editionPath, pagePathname } from '@/lib/site/addresses'

type Props = { editions: readonly Edition[]; locale: Locale }

/** What is known of a day before the first edition whose day is known. */
export async function BeforeAll({ editions, locale }: Props) {
  const t = await getTranslations('on')
  const undated = editions.find(({ published }) => published === undefined)
  const dated = editions.find(({ published }) => published !== undefined)
  return (
    <>
      <p>{undated ? t('undated', { number: `${undated.number}` }) : t('unpublished')}</p>
      {undated && (
        <p>
          <EditionLink edition={undated} locale={locale} />
        </p>
      )}
      {dated && (
        <p>
          {t('known')} <EditionLink edition={dated} locale={locale} />
        </p>
      )}
    </>
  )
}

function EditionLink({ edition, locale }: { edition: Edition; locale: Locale }) {
  const { number, published } = edition
  return (
    <a href={pagePathname(locale, editionPath(number))}>{editionName(number, published, locale)}</a>
  )
}
