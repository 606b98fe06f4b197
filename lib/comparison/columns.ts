import type { Comparison } from '../editions/comparisons'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'

/** What the columns of a comparison table are called: a draft is proposed in the place of what is in force. */
export function columnNames(
  { former, next }: Comparison,
  locale: Locale,
): Record<'part' | 'former' | 'next', string> {
  const t = translator(locale)
  const isOfDraft = next.isDraft && !former.isDraft
  return {
    part: t('changes.column.part'),
    former: t(`changes.column.${isOfDraft ? 'inForce' : 'former'}`),
    next: t(`changes.column.${next.isDraft ? 'proposed' : 'next'}`),
  }
}
