import type { Locale } from '../../i18n/routing'
import { numberedParts } from '../parts'
import type { Policy } from '../schema'
import { contentText } from '../text'

/** A term, and where it is defined: in which of the `numberedParts`, and up to which index there. */
export type Term = { word: string; part: number; index: number }

/** «(далее – «Сервис»)», «(бұдан әрі – ЖБДҰО)»: terms of one word, in quotation marks or in capitals. */
const definition =
  /\((?:[Дд]алее|[Бб]ұдан әрі)[^\p{L}()«»]+(?:«(?<quoted>\p{Lu}\p{L}+)»|(?<capitals>\p{Lu}{2,}))\)/gu

/** «Если иное не предусмотрено законом» is right, whatever law is called so. */
const alsoOrdinary = /^(?:закон|кодекс|заң)/i

/**
 * The one term that the Policy uses and does not define: its terms are those of the User agreement
 * (1.3), which defines who a user is.
 */
const definedElsewhere: Record<Locale, string> = { kk: 'Пайдаланушы', ru: 'Пользователь' }

/** The terms of a policy, each with the first place at which it is defined. */
export function termsOf(policy: Policy, locale: Locale): Term[] {
  const terms = new Map<string, Term>()
  for (const [part, { content }] of numberedParts(policy).entries()) {
    for (const { 0: found, index, groups } of contentText(content).matchAll(definition)) {
      const word = groups?.quoted ?? groups?.capitals ?? ''
      if (terms.has(word) || alsoOrdinary.test(word)) continue
      terms.set(word, { word, part, index: index + found.length })
    }
  }
  const word = definedElsewhere[locale]
  if (!terms.has(word)) terms.set(word, { word, part: 0, index: 0 })
  return [...terms.values()]
}

/** Whether a term is in capitals, which it keeps in all its letters. */
export function isAbbreviation({ word }: Term): boolean {
  return /^\p{Lu}{2,}$/u.test(word)
}
