import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { PartKind } from '@/lib/policy/parts'
import './copied.css'
import './copy-link.css'

type Props = { kind: PartKind; number: string; href: string; locale: Locale }

/**
 * A link to the page of a clause or section, which the module turns into a control that copies its
 * address. `CopyTexts` has its texts.
 */
export async function CopyLink({ kind, number, href, locale }: Props) {
  const t = await getTranslations({ locale, namespace: 'copyLink' })
  return (
    <a data-copy="" href={href}>
      <svg role="img" viewBox="0 0 16 16">
        <title>{t(`page.${kind}`, { number })}</title>
        <use href="#link" />
      </svg>
    </a>
  )
}
