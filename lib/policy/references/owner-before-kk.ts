import { endOf } from './asides'
import { latin, nominativeOnly, otherUnitOnly } from './document-nouns-kk'
import type { Owner } from './mentions'

const word = /(\([^()]*\)|[«“][^«»”]*[»”]|[\p{L}\d](?:[\p{L}\d.‑-]*[\p{L}\d])?)\s+$/u
const genitive = /(?:[ндт][ыі]ң)$/u
const ownUnit = /^(?:бөлім|тарма[қғ]|редакция|мәтін|нұсқа(?!ул))/iu
const conjunction = /(?:\s(?:және|мен|бен|пен|немесе)|,)\s+$/iu
const attribute =
  /^[(«“]|(?:[дт]ағы|[дт]егі|[ғқ]ан|[гк]ен|[аей]т[ыі]н|[лдт]ық|[лдт]ік)$|^(?:жоғарыда|төменде|жаңа|сол|бұл|өз|тиісті)$/iu
const policy = /^саясат/iu
/** How the policy may be called at length: «осы Құпиялылық саясатының». */
const titleStart = /^(?:\p{Lu}|құпиялылық$|дербес$)/u
const ofThis = /^осы$/iu
/** Who acts, and what is defined in the policy. */
const term = /^(?:пайдаланушы|сервис|жбдұо|дерек|субъект)/iu
const actor = /^(?:тұлға|тарап|оператор|орган|ұйым|серіктес)/iu

/**
 * Whose part it is by the words before its number, where the word for the part is possessive: a
 * document stands there in the genitive («Қағидалардың 12.3-тармағы»), before larger parts of it and
 * attributes («Қағидалардың қолданыстағы редакциясының 12.3-тармағы»).
 */
export function ownerBefore(before: string): Owner {
  const near = endOf(before)
  if (otherUnitOnly.test(near.replace(conjunction, ''))) return 'other'
  if (nominativeOnly.test(near) || latin.test(near)) return 'other'
  const words = wordsBefore(near)
  let isOfUnit = false
  for (const [index, one] of words.entries()) {
    if (policy.test(one)) return ownerOfPolicy(one, words.slice(index + 1))
    if (ofThis.test(one)) {
      if (isOfUnit) return 'ours'
    } else if (ownUnit.test(one)) isOfUnit = true
    else if (genitive.test(one)) {
      if (term.test(one) || actor.test(one)) return 'ours'
      return isOurDocument(one, words.slice(index + 1)) ? 'ours' : 'other'
    } else if (!attribute.test(one)) return undefined
  }
  return undefined
}

/** «осы құжаттың»; «осы Саясаттың ережелерінің» */
function isOurDocument(one: string, before: readonly string[]): boolean {
  if (/^қосымша/iu.test(one)) return false
  if (/^құжаттың$/iu.test(one) && ofThis.test(before[0] ?? '')) return true
  const index = before.findIndex((other) => !attribute.test(other))
  const noun = before[index] ?? ''
  const isOfPolicy = policy.test(noun) && (genitive.test(noun) || noun.endsWith('саясаты'))
  return isOfPolicy && ownerOfPolicy(noun, before.slice(index + 1)) === 'ours'
}

/** «Google құпиялылық саясатының», «олардың саясатының» are of somebody else. */
function ownerOfPolicy(one: string, before: readonly string[]): Owner {
  // «саясаттың» is a slip.
  if (/^(?:Саясат|саясатт)/u.test(one)) return 'ours'
  for (const [index, other] of before.entries()) {
    if (ofThis.test(other)) return titleStart.test(before[index - 1] ?? '') ? 'ours' : 'other'
    if (/^[A-Z]/.test(other) || (genitive.test(other) && !term.test(other))) return 'other'
  }
  return before[0] === 'Құпиялылық' ? 'ours' : 'other'
}

/** The words before a place, the nearest first, up to a sign between them. */
function wordsBefore(text: string): string[] {
  const words: string[] = []
  let rest = text
  for (let found = word.exec(rest); found && words.length < 10; found = word.exec(rest)) {
    words.push(found[1] ?? '')
    rest = rest.slice(0, found.index)
  }
  return words
}
