import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import { onPath, pagePathname } from '@/lib/site/addresses'
import './edition-on.css'

/** A form that asks for a day, and leads to the edition that was in force on it. */
export async function EditionOn({ locale }: { locale: Locale }) {
  const t = await getTranslations('on')
  return (
    <form className="edition-on" method="get" action={pagePathname(locale, onPath)}>
      <label>
        {t('date')} <input type="date" name="date" required />
      </label>
      <button type="submit">{t('show')}</button>
    </form>
  )
}
