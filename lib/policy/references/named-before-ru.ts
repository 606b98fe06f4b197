import { beforeAside, beforeSign, endOf } from './asides'
import { anyCase, genitive, nominative, ofOthers } from './document-nouns-ru'

const title = '[«“„"][^»”“"]*[»”“"]'
const date = String.raw`от\s+\d[\d.]*(?:\s+\p{L}+\s+\d{4})?(?:\s+(?:года|г\.))?`
/** What is said of a document after its noun: its state, date, number, title and short name. */
const detail = String.raw`(?:\s+(?:З?РК|Республики\s+Казахстан|№\s*\S+|${date}|[A-Z\d][\w.:-]*)|\s*${title}|\s*\([^()]*\))`
const approved = String.raw`,?\s+(?:утвержд|принят|одобр)\p{L}*(?:[^,;()«“„"]|${title}|\([^()]*\))*`
const described = `(?:${detail}+(?:${approved})?|${approved})`
/** «Правилах признания документов», «Законом о связи» */
const subject = String.raw`\s+(?:об?\s+\p{L}+|(?!данных)\p{L}+(?:ния|тия|ци[ий]|ма|[ое]го|[ыи]х))(?:\s+(?!\p{L}+(?:[еиуюя]т|ть|ся)(?!\p{L}))\p{L}+){0,6}`
const articles = String.raw`(?:стать\p{L}+|ст\.|глав\p{L}+|гл\.|приложени\p{L}+)\s*(?:№\s*)?\d[\d\s,и–-]*(?:\s*к(?:\s+\p{L}+){1,3})?`
const ofPolicyOfOthers = String.raw`политик\p{L}+(?:\s+конфиденциальности)?\s+(?:${ofOthers}|(?!cookie)[a-z][\w.-]*)(?:\s+[\p{L}-]+){0,2}`

const inEnd = (...patterns: string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${patterns.join('|')})\s*$`, 'iu')
const quoted = (noun: string) => String.raw`[«“„"](?:${noun})(?!\p{L})[^»”“"]*[»”“"]`
const inAnyCase = inEnd(
  `(?:${anyCase})(?:${subject})?(?:${described})?`,
  quoted(anyCase),
  articles,
  ofPolicyOfOthers,
)
const inNominative = inEnd(
  `(?:${nominative})(?:${subject})?(?:${described})?`,
  `(?:${genitive})${described}`,
  quoted(nominative),
  String.raw`политика\s+[a-z]\w*`,
  String.raw`согласно\s+(?:\p{L}+\s+){0,2}(?:${anyCase})(?:${described})?`,
)
const afterArticle = inEnd(
  String.raw`${articles}(?:\s*(?:\p{L}+(?:ого|его)\s+)?(?:${genitive})(?:${described})?)?`,
)

/** «в Правилах пункт 12.3», «в Пользовательском соглашении в пункте 4.1» */
const within = inEnd(
  String.raw`во?\s+(?:\p{L}+(?:[ое]м|[ое]й|[ыи]х)\s+){0,2}(?:${anyCase})(?<=[еи]|[ая]х)(?:${described})?(?:\s+во?)?`,
)

/** «Соглашением, а именно пунктом 4.1» */
const such = String.raw`(?:а\s+именно|в\s+частности|в\s+том\s+числе)[,:]?\s+(?:(?:во?|об?|по|его|ее|их)\s+)?`
/** «Правила, пункт 12.3, пункт 12.4» */
const listed =
  /(?<=,\s*)(?:(?:(?:(?:под)?пункт|раздел)\p{L}*\s|(?:пп?|подп|разд)\.)\s*\d[\d.)\s–]*(?:,|и|или|либо)\s*)+$/iu

/**
 * Whether a document stands before: «Правила, пункт 12.3», «статьей 8 Закона, пунктом 4.1»,
 * «Соглашением (см. пункт 4.1». Whatever is in a bracket is said of the document.
 */
export function namedBefore(before: string, word: string): boolean {
  if (inAnyCase.test(beforeAside(before, such))) return true
  if (!/(?:[тл]а|[тл]ов)$/.test(word) && within.test(endOf(before))) return true
  const named = beforeSign(endOf(before).replace(listed, ''))
  if (afterArticle.test(named) && !word.startsWith('разд')) return true
  // Where the cases differ, the comma parts clauses: «не указано Соглашением, пункт 2.4 применяется».
  if (word.endsWith('.')) return inAnyCase.test(named)
  return /[тл]ы?$/.test(word) && inNominative.test(named)
}
