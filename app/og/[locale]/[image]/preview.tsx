import { getTranslations } from 'next-intl/server'
import type { Page } from '@/lib/pages/page'
import { beginningOf } from '@/lib/policy/text'
import { colors } from '@/lib/site/colors'
import { siteName } from '@/lib/site/name'

const { paper, ink, muted, accent, sky } = colors.light

/** The picture of a page: its name, the beginning of its text, and whose it is. */
export async function Preview({ page: { locale, heading, text } }: { page: Page }) {
  const t = await getTranslations({ locale })
  const isLong = heading.length > 40
  return (
    <div
      lang={locale}
      style={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: '100%',
        height: '100%',
        padding: '56px 72px',
        borderTop: `16px solid ${sky}`,
        background: paper,
        color: ink,
        fontFamily: 'PT Serif',
      }}
    >
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ marginBottom: 12, color: muted, fontSize: 30 }}>{t('policy')}</div>
        <div
          style={{ color: accent, fontSize: isLong ? 48 : 68, fontWeight: 700, lineHeight: 1.2 }}
        >
          {heading}
        </div>
        <div style={{ marginTop: 24, fontSize: 38, lineHeight: 1.4 }}>
          {beginningOf(text, isLong ? 110 : 230)}
        </div>
      </div>
      <div style={{ display: 'flex', alignItems: 'baseline', color: muted, fontSize: 28 }}>
        <span style={{ marginRight: 16, color: ink, fontWeight: 700 }}>{siteName}</span>
        {t('center')}
      </div>
    </div>
  )
}
