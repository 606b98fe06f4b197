import { getLocale, getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/i18n/date'

/** Says that this is the edition in force, and its date where the policy has one. */
export async function EditionNote({ published }: { published: string | undefined }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('edition')])
  return (
    <p>
      {t('current')}
      {published && (
        <>
          {'. '}
          <time dateTime={published}>
            {t('published', { date: formatDate(published, locale) })}
          </time>
        </>
      )}
    </p>
  )
}
