import { translator } from '../i18n/translator'
import { type Fitted, fitText, type Measure } from './fit-text'
import type { Page } from './page'

/** The size of a preview picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 }

/** How the parts of a picture are set, in pixels. */
export const pictureStyle = {
  border: 16,
  padding: { block: 52, inline: 72 },
  label: { fontSize: 30, lineHeight: 1.3, marginBottom: 12 },
  title: { lineHeight: 1.2 },
  words: { lineHeight: 1.35, marginTop: 22 },
  foot: { fontSize: 28, lineHeight: 1.3, marginTop: 40 },
} as const

const { border, padding, label, title, words, foot } = pictureStyle
const width = pictureSize.width - 2 * padding.inline
const titleBox = { ...title, width, height: 120, sizes: [64, 56, 48, 40] } as const
const wordSizes = [42, 40, 38, 36, 34, 32, 30] as const
/** A text that is cut need not be as small as one that is shown whole. */
const cutAt = 34

/** What a preview picture shows of a page. */
export type Picture = { label: string | undefined; title: Fitted; words: Fitted }

/** The picture of a page: its name, and as much of its text as there is room for. */
export function pictureOf(
  { locale, heading, text }: Page,
  { regular, bold }: { regular: Measure; bold: Measure },
): Picture {
  const policy = translator(locale)('policy')
  const repeats = heading.toLowerCase().includes(policy.toLowerCase())
  const fitted = fitText(heading, titleBox, bold)
  const room = [
    pictureSize.height - border - 2 * padding.block,
    repeats ? 0 : label.fontSize * label.lineHeight + label.marginBottom,
    fitted.height + words.marginTop,
    foot.fontSize * foot.lineHeight + foot.marginTop,
  ].reduce((height, taken) => height - taken)
  return {
    label: repeats ? undefined : policy,
    title: fitted,
    words: fitText(text, { ...words, width, height: room, sizes: wordSizes }, regular, cutAt),
  }
}
