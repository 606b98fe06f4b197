import { getTranslations } from 'next-intl/server'
import { type Locale, locales } from '@/lib/i18n/routing'
import { kindOf, type Part } from '@/lib/policy/parts'
import { absoluteUrl, pagePathname } from '@/lib/site/addresses'
import '../../_components/copied.css'
import './cite.css'

/** How a letter names this part, in each language. Each form can be selected, or copied at once. */
export async function Cite({ part }: { part: Part }) {
  const t = await getTranslations('part')
  return (
    <section>
      <h2>{t('cite')}</h2>
      {locales.map((locale) => (
        <div key={locale} className="citation">
          <Citation locale={locale} part={part} />
          <button type="button" disabled data-copied={t('copied')}>
            {t(`copy.${locale}`)}
          </button>
        </div>
      ))}
    </section>
  )
}

async function Citation({ locale, part }: { locale: Locale; part: Part }) {
  const t = await getTranslations({ locale, namespace: 'part.citation' })
  const { number } = part
  const address = absoluteUrl(pagePathname(locale, number))
  return <p lang={locale}>{t(kindOf(part), { number, document: t('document'), address })}</p>
}
