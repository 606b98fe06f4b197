import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl } from '@/lib/site/addresses'
import { shareLinks } from '@/lib/site/share'

/**
 * Links that hand this page's title and its one address to other services. The module adds the device's own
 * sheet, where there is one.
 */
export async function Share({ page: { title, canonical } }: { page: Page }) {
  const t = await getTranslations('part')
  const { whatsapp, telegram, email } = shareLinks({ title, url: absoluteUrl(canonical) })
  return (
    <details>
      <summary>{t('share')}</summary>
      <ul className="row" data-share={title} data-device={t('device')}>
        <li>
          <a href={whatsapp}>WhatsApp</a>
        </li>
        <li>
          <a href={telegram}>Telegram</a>
        </li>
        <li>
          <a href={email}>{t('email')}</a>
        </li>
      </ul>
    </details>
  )
}
