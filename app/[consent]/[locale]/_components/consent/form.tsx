import { getLocale, getTranslations } from 'next-intl/server'
import { choices } from '@/lib/consent/consent'
import { basePath, type PagePath, pageAddress } from '@/lib/site/addresses'
import './form.css'

/** The two choices, of equal size and weight. Afterwards the visitor is on this page again. */
export async function ConsentForm({ path }: { path: PagePath }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('consent')])
  return (
    <form className="choices" method="post" action={`${basePath}/consent`}>
      <input type="hidden" name="page" value={pageAddress(locale, path)} />
      {choices.map((choice) => (
        <button key={choice} type="submit" name="choice" value={choice}>
          {t(`choose.${choice}`)}
        </button>
      ))}
    </form>
  )
}
