import { getTranslations } from 'next-intl/server'
import type { Measure } from '@/lib/pages/fit-text'
import type { Page } from '@/lib/pages/page'
import { pictureOf, pictureStyle } from '@/lib/pages/picture'
import { colors } from '@/lib/site/colors'
import { siteName } from '@/lib/site/name'

type Props = { page: Page; measures: { regular: Measure; bold: Measure } }

const { paper, ink, muted, accent, sky } = colors.light
const { border, padding } = pictureStyle

/** The picture of a page: its name, as much of its text as there is room for, and whose it is. */
export async function Preview({ page, measures }: Props) {
  const t = await getTranslations({ locale: page.locale })
  const { label, title, words } = pictureOf(page, measures)
  return (
    <div
      lang={page.locale}
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: '100%',
        height: '100%',
        padding: `${padding.block}px ${padding.inline}px`,
        borderTop: `${border}px solid ${sky}`,
        background: paper,
        color: ink,
        fontFamily: 'PT Serif',
      }}
    >
      {label && <div style={{ ...pictureStyle.label, color: muted }}>{label}</div>}
      <div
        style={{
          ...pictureStyle.title,
          color: accent,
          fontSize: title.size,
          fontWeight: 700,
          textWrap: 'balance',
        }}
      >
        {title.text}
      </div>
      <div style={{ ...pictureStyle.words, fontSize: words.size }}>{words.text}</div>
      <div style={{ display: 'flex', ...pictureStyle.foot, marginTop: 'auto', color: muted }}>
        <span style={{ marginRight: 16, color: ink, fontWeight: 700 }}>{siteName}</span>
        {t('center')}
      </div>
    </div>
  )
}
