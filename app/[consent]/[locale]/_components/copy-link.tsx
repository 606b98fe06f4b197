import { getLocale, getTranslations } from 'next-intl/server'
import { kindOf } from '@/lib/policy/parts'
import { pageAddress } from '@/lib/site/addresses'
import './copied.css'
import './copy-link.css'

/**
 * A link to the page of a clause or section, which the module turns into a control that copies its
 * address. `CopyWords` has the words for that.
 */
export async function CopyLink({ number }: { number: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('copyLink')])
  return (
    <a className="copy" href={pageAddress(locale, `/${number}`)}>
      <svg role="img" viewBox="0 0 16 16">
        <title>{t(`page.${kindOf(number)}`, { number })}</title>
        <use href="#link" />
      </svg>
    </a>
  )
}
