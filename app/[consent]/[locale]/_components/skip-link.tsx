import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'

/** The way past all that comes before the text: the first thing on a page that a keyboard gets to. */
export async function SkipLink({ locale }: { locale: Locale }) {
  const t = await getTranslations({ locale })
  return (
    <a className="skip" href="#main">
      {t('skip')}
    </a>
  )
}
