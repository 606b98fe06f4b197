import { getLocale, getTranslations } from 'next-intl/server'
import type { Edition } from '@/lib/editions/edition'
import { locales } from '@/lib/i18n/routing'
import { type Cited, citation, citedName } from '@/lib/pages/citation'
import type { Part } from '@/lib/policy/parts'
import '../../_components/copied.css'
import './cite.css'

/**
 * How a letter names this part, and each item of a clause, in each language. Each form can be
 * selected; the module adds a button that copies it, for which it has the words from here.
 */
export async function Cite({ edition, part }: { edition: Edition; part: Part }) {
  const [own, t] = await Promise.all([getLocale(), getTranslations('part')])
  const cited: Cited[] = [{ part }, ...(part.clause?.items ?? []).map((item) => ({ part, item }))]
  const buttons = Object.fromEntries(locales.map((one) => [`data-${one}`, t(`copy.${one}`)]))
  return (
    <details className="cite" data-cite={t('copied')} {...buttons}>
      <summary>{t('cite')}</summary>
      <ul>
        {cited.map((one) => {
          const number = one.item?.number ?? part.number
          // A section is the whole page.
          const place = part.clause ? number : 'main'
          return (
            <li key={number}>
              <a href={`#${place}`}>{citedName(one, own)}</a>
              {locales.map((locale) => (
                <div key={locale}>
                  <p lang={locale}>{citation(edition, one, locale)}</p>
                </div>
              ))}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
