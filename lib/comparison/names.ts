import type { Change, ChangeKind } from '../editions/changes/change'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { clauseOf } from '../site/addresses'
import { lowerFirst } from './letters'

type Of = Change['of']

/** The place of an item in its clause, `3` of `5.1-3`; of another part its number. */
export function placeOf(number: string): string {
  return number.replace(/.*-/, '')
}

/** What a part is called that stands alone: «Пункт 2.4», «Подпункт 3 пункта 5.1», «Название». */
export function partName(of: Of, number: string | undefined, locale: Locale): string {
  const t = translator(locale)
  if (of === 'title' || number === undefined) return t('changes.policyTitle')
  if (of === 'item') return t('item', { number: clauseOf(number), item: placeOf(number) })
  return t(of, { number })
}

/** What an edition did to a part, as it follows the name of that: «изменен, перенумерован (…)». */
export function kindWords({ of, from = '', kinds }: Change, locale: Locale): string {
  const t = translator(locale)
  const wordOf = (kind: ChangeKind) => {
    if (kind === 'changed' && of === 'title') return t('changes.titleChanged')
    if (kind === 'changed' && of === 'section') return t('changes.headingChanged')
    const former = lowerFirst(partName(of, from, locale))
    return t(`changes.kind.${kind}`, { number: placeOf(from), former })
  }
  return kinds.map(wordOf).join(', ')
}
