import type { Owner } from './mentions'

/** What documents are called. «Келісім» alone may be a consent, «ереже» a provision. */
const nouns =
  'Пайдаланушы\\s+келісім|[Кк]елісімшарт|[Шш]арт(?!ты|сыз)|[Зз]аң(?!нама|ды|сыз|гер)|[Кк]одекс|[Ққ]ағида|Ереже|' +
  '[Бб]ұйры[қғ]|[Ққ]аулы|[Жж]арлы[қғ]|[Жж]арғы|[Нн]ұсқаулы[қғ]|[Рр]егламент|[Сс]тандарт|[Кк]онвенция|' +
  '[Кк]онституция|[Оо]ферта|[Дд]екларация|[Мм]еморандум'
const nominative = `(?:${nouns})(?:[лдт][ае]р)?(?:сы|сі|ы|і)?`
const inEnd = (noun: string) => new RegExp(`(?<!\\p{L})(?:${noun})\\s*$`, 'u')
const [anyCase, nominativeOnly] = [inEnd(`(?:${nouns})\\p{L}*`), inEnd(nominative)]
/** «ISO 9001 4.1-тармағы» */
const latin = /(?<!\p{L})[A-Z]{2,}[\w.-]*(?:\s\d[\d:-]*)?\s+$/u

const word = /(\([^()]*\)|[«“][^«»”]*[»”]|[\p{L}\d](?:[\p{L}\d.‑-]*[\p{L}\d])?)\s+$/u
const genitive = /(?:[ндт][ыі]ң)$/u
const ownUnit = /^(?:бөлім|тармақ|редакция|мәтін|нұсқа)/iu
/** «Шарттың 4-тарауы мен 3-бөлімі»: what is joined to a part of a kind that the policy has not. */
const conjunction = /^(?:және|мен|бен|пен|немесе)$/iu
const otherUnit = /^\d+-(?:тарау|ба[пб])/iu
const attribute =
  /^[(«“]|(?:[дт]ағы|[дт]егі|[ғқ]ан|[гк]ен|[аей]т[ыі]н|[лдт]ық|[лдт]ік)$|^(?:жаңа|сол|бұл|өз|тиісті)$/iu
/** «саясаттың» is a slip; «Google құпиялылық саясатының» is of somebody else. */
const policy = /^(?:Саясат|саясатт)/u
const ofThis = /^осы$/iu
/** Who acts, and what is defined in the policy. */
const term = /^(?:пайдаланушы|сервис|жбдұо)/iu

/** «келісімінде (қараңыз: 4.1-тармақ, »: what else stands in the bracket are names of parts. */
const openBracket =
  /\((?:қараңыз:?|қар\.|[\d.,;)\s–-]|(?:және|мен|бен|пен|немесе)\s|тарма[қғ]\p{L}*|бөлім\p{L}*)*$/iu

/** Whether a document stands before: «келісімінде (4.1-тармақ)»; «Қағидалар, 12.3-тармақ». */
export function namedBefore(before: string, isNominative: boolean): boolean {
  const near = before.slice(-300)
  const bracket = openBracket.exec(near)
  if (bracket) return anyCase.test(near.slice(0, bracket.index))
  return isNominative && /,\s*$/.test(near) && nominativeOnly.test(near.replace(/,\s*$/, ''))
}

/**
 * Whose part it is by the words before its number, where the word for the part is possessive: a
 * document stands there in the genitive («Қағидалардың 12.3-тармағы»), before larger parts of it and
 * attributes («Қағидалардың қолданыстағы редакциясының 12.3-тармағы»).
 */
export function ownerBefore(before: string): Owner {
  const near = before.slice(-300)
  if (nominativeOnly.test(near) || latin.test(near)) return 'other'
  const words = wordsBefore(near)
  let isOfUnit = false
  for (const [index, one] of words.entries()) {
    if (policy.test(one)) return 'ours'
    if (ofThis.test(one)) {
      if (isOfUnit) return 'ours'
    } else if (ownUnit.test(one)) isOfUnit = true
    else if (genitive.test(one)) {
      return term.test(one) || isOurDocument(one, words.slice(index + 1)) ? 'ours' : 'other'
    } else if (!attribute.test(one)) {
      const isJoined = index === 0 && conjunction.test(one)
      return isJoined && otherUnit.test(words[1] ?? '') ? 'other' : undefined
    }
  }
  return undefined
}

/** «осы құжаттың»; «осы Саясаттың ережелерінің» */
function isOurDocument(one: string, before: readonly string[]): boolean {
  if (/^құжаттың$/iu.test(one) && ofThis.test(before[0] ?? '')) return true
  const noun = before.find((other) => !attribute.test(other))
  return noun !== undefined && policy.test(noun) && genitive.test(noun)
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
