import { type Change, type ChangeKind, countChanges } from '../editions/changes/change'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { upperFirst } from './letters'

const kinds = ['changed', 'added', 'deleted', 'renumbered', 'moved'] as const satisfies ChangeKind[]

/**
 * How many parts are changed, added, …: «Изменено: 3, добавлено: 1». Where nothing is, as where a slip
 * of the other language alone is corrected, it says so.
 */
export function countWords(changes: readonly Change[], locale: Locale): string {
  const t = translator(locale)
  const counts = countChanges(changes)
  const words = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`changes.count.${kind}`, { count: `${counts[kind]}` }))
  return words.length > 0 ? upperFirst(words.join(', ')) : t('changes.none')
}
