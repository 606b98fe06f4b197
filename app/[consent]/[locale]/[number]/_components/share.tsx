import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl } from '@/lib/site/addresses'
import { shareLinks } from '@/lib/site/share'

/** Links that hand this page's title and address to other services, and to the device itself. */
export async function Share({ page: { title, pathname } }: { page: Page }) {
  const t = await getTranslations('part')
  const { whatsapp, telegram, email } = shareLinks({ title, url: absoluteUrl(pathname) })
  return (
    <section>
      <h2>{t('share')}</h2>
      <ul className="row">
        <li>
          <a href={whatsapp}>WhatsApp</a>
        </li>
        <li>
          <a href={telegram}>Telegram</a>
        </li>
        <li>
          <a href={email}>{t('email')}</a>
        </li>
        <li>
          <button type="button" disabled data-share={title}>
            {t('device')}
          </button>
        </li>
      </ul>
    </section>
  )
}
