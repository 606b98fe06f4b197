import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl } from '@/lib/site/addresses'
import { siteName } from '@/lib/site/name'
import { LanguageSwitcher } from './language-switcher'
import './header.css'

export async function Header({ page }: { page: Page }) {
  const t = await getTranslations()
  return (
    <header>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <a className="center" href={absoluteUrl('/')}>
        <b>{siteName}</b> <span>{t('center')}</span>
      </a>
      <LanguageSwitcher page={page} />
    </header>
  )
}
