import { getTranslations } from 'next-intl/server'
import { type PagePath, siteUrl } from '@/lib/site/addresses'
import { LanguageSwitcher } from './language-switcher'
import './header.css'

export async function Header({ path }: { path: PagePath }) {
  const t = await getTranslations()
  return (
    <header>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <a className="center" href={`${siteUrl()}/`}>
        <b>ENIC-Kazakhstan</b> <span>{t('center')}</span>
      </a>
      <LanguageSwitcher path={path} />
    </header>
  )
}
