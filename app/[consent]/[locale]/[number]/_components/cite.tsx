import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/lib/i18n/routing'
import { kindOf } from '@/lib/policy/parts'
import { pageAddress, wholeAddress } from '@/lib/site/addresses'
import '../../_components/copied.css'
import './cite.css'

/** How a letter names this part, in each language. Each form can be selected, or copied at once. */
export async function Cite({ number }: { number: string }) {
  const t = await getTranslations('part')
  return (
    <section>
      <h2>{t('cite')}</h2>
      {locales.map((locale) => (
        <div key={locale} className="citation">
          <Citation locale={locale} number={number} />
          <button type="button" disabled data-copied={t('copied')}>
            {t(`copy.${locale}`)}
          </button>
        </div>
      ))}
    </section>
  )
}

async function Citation({ locale, number }: { locale: Locale; number: string }) {
  const t = await getTranslations({ locale, namespace: 'part.citation' })
  const address = wholeAddress(pageAddress(locale, `/${number}`))
  return <p lang={locale}>{t(kindOf(number), { number, document: t('document'), address })}</p>
}
