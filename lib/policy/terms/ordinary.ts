import type { Locale } from '../../i18n/routing'
import { toLower } from '../lower'
import type { Found } from './forms'
import { wordings } from './wordings'

/** A word and what stands around it; `stems` are those of all terms. */
export type Context = Found & { before: string; after: string; stems: readonly string[] }

/**
 * Whether a word that is also a term may well be the ordinary word. A doubtful one is: a warning
 * that is wrong teaches editors not to read warnings. So a word is the term where
 *
 * - nothing beside it says otherwise («пайдаланушыға», «условия сервиса», «сервистің»),
 * - a word before it points at this text («настоящей политики», «осы саясаттың»), or
 * - it belongs to a term («сервисы НЦРВО», «ЖБДҰО сервистері»),
 *
 * and it is the ordinary word in quotation marks, behind an adjective («иных сервисов»,
 * «мемлекеттік саясат»), where it belongs to any other noun («политика конфиденциальности»,
 * «құпиялылық саясаты», «сервисы Google») and before «и», which may go on with ordinary words. Who
 * uses the services is an ordinary word only in a few expressions («имя пользователя»).
 */
export function isOrdinary(context: Context, locale: Locale): boolean {
  const { stem, ending, before, after } = context
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true
  const { person, expressions } = wordings[locale]
  if (person.test(stem)) return expressions.test(toLower(`${before}|${ending}${after}`))
  return isOrdinaryThing(context, locale)
}

function isOrdinaryThing({ ending, before, after, stems }: Context, locale: Locale): boolean {
  const { pointing, adjective, belonging, about, first } = wordings[locale]
  const isBesideTerm = (text: string, place: (term: string) => string) =>
    stems.some((term) => new RegExp(place(term), 'u').test(text))

  const ownedByTerm = isBesideTerm(before, (term) => String.raw`(?<!\p{L})${term}(?:-\p{L}+)? $`)
  if (belonging.test(ending)) return !ownedByTerm
  const belongsToTerm = isBesideTerm(after, (term) => `^ ${term}`)
  if (about.test(after) && !belongsToTerm) return true
  if (pointing.test(toLower(before))) return false
  return adjective(ending).test(toLower(before)) || first.test(`${ending}|${after}`)
}
