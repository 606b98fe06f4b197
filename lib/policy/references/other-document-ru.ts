import { beforeAside, beforeSign, endOf } from './asides'
import { anyCase, genitive, genitiveOfSection, nominative } from './document-nouns-ru'
import type { Owner } from './mentions'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu')

/** A word, a number, a title between quotation marks or an aside in brackets, after a space. */
const token =
  /\s+(?:\([^()]*\)|(?<title>[«“„"][^»”“"]*[»”“"])|(?<word>(?:ст|гл|разд|прил|ч|пп?)\.|№\s*[\p{L}\d./-]*[\p{L}\d]|§|[\p{L}\d](?:[\p{L}\d.:/‑-]*[\p{L}\d])?))/guy

/** What it found, by the names of its groups. */
type Token = { [group: string]: string | undefined }

const policy = whole('политик(?:а|и|у|ой|е)')
/** What policies of others are called after: «Политики Министерства», «политики безопасности». */
const ofOthers =
  'информационной|безопасности|использования|партн[её]р(?:а|ов)|третьих|третьего|сторонн\\p{L}+|' +
  'компани[ий]|организаци[ий]|министерства|ведомства|ТОО|АО'
const ofOurs = whole('конфиденциальности|обработки|персональных|данных')
const otherPolicy = whole(ofOthers)
const document = whole(genitive)
const documentOfSection = whole(genitiveOfSection)
const ownUnit = whole(
  String.raw`(?:под)?пункт(?:а|ов)|раздел(?:а|ов)|разд\.|пп?\.|редакци[ий]|версии|текста`,
)
const otherUnit = whole(String.raw`част(?:и|ей)|ч\.|главы?|гл\.|абзац(?:а|ев)|параграфа|§`)
const article = whole(String.raw`стат(?:ьи|ей)|ст\.|приложени[яй]|прил\.`)
const number = /^(?:№?\s*\d|[IVX]+$)/u
const pronoun = whole('же|выше|ниже|ее')
const attribute = /^\p{Ll}*(?:ого|его|ой|ей|ых|их|ех)(?:ся)?$/u
const ofThis = /^(?:настоящ|данн)\p{L}+$/iu

/** Who acts and what is defined in the policy; no document, in whatever case. */
const term =
  /^(?:пользовател(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|сервис\p{L}*|нцрво|мнво|ргп|рк|стороны?|сторон(?:ам|ами|ах|у|ой|е)|субъект\p{L}*|треть\p{L}+|персональн\p{L}+|республик\p{L}+|казахстан\p{L}*|интернет\p{L}*|cookie.*|.*-\p{Script=Cyrillic}+)$/iu
/**
 * A name that may be in the genitive: «Правил», «ГОСТ», «ISO»; not «Оператор», «Компания» or
 * «Министерство», which act in the sentence.
 */
const properName =
  /^(?:\p{Lu}\p{L}*(?:ого|его|ой|ых|их|ов|ев|ей|ения|(?<=^Соглас)ия|[аыи]|(?<!и)я)|\p{Lu}\p{L}*\p{Lu}|[A-Z].*)$/u

/** «заключенного с Пользователем договора»: what stands between is said of the document. */
const participle = /^\p{Ll}+(?:нн|ят|ющ|вш)(?:ого|его|ой|ей|ых|их)(?:ся)?$/u
const mostBetween = 3

/**
 * Whose part it is by the words after its number: a document stands there in the genitive, after
 * attributes and larger parts of it («пункту 4.1 раздела 2 указанных Правил»). After a stop, as in
 * «п. 4.1. Правил», a capital may be that of the next sentence.
 */
export function ownerAfter(after: string, isSection: boolean): Owner {
  const isStopped = /^\.\s/.test(after)
  const text = after.slice(isStopped ? 1 : 0, 300)
  const tokens = [...text.matchAll(token)].map(({ groups }) => groups ?? {})
  let isOfOther = false
  let isOfThis = false
  let between = Number.NaN
  let last = ''
  for (const [index, { title, word }] of tokens.entries()) {
    if (title !== undefined && isStopped) break
    const owner = title === undefined ? undefined : ownerInTitle(title, isSection)
    if (owner) return owner
    if (word === undefined) continue
    if (policy.test(word)) {
      return !isOfThis && isOfSomebodyElse(last, tokens.slice(index + 1)) ? 'other' : 'ours'
    }
    if (/^документа$/i.test(word)) return isOfThis ? 'ours' : 'other'
    if ((isSection ? documentOfSection : document).test(word))
      return isOfPolicy(tokens.slice(index + 1)) ? 'ours' : 'other'
    if (ofThis.test(word)) isOfThis = true
    else if (article.test(word)) isOfOther = true
    else if (number.test(word) && otherUnit.test(last)) isOfOther = true
    else if (
      number.test(word)
        ? !isUnit(last) && !word.startsWith('№')
        : !isUnit(word) && !pronoun.test(word)
    ) {
      if (participle.test(word)) between = 0
      else if (!isStopped && properName.test(word) && !term.test(word)) return 'other'
      else if (between < mostBetween) between += 1
      else if (term.test(word)) break
      else if (!attribute.test(isStopped ? word.toLowerCase() : word)) break
    }
    last = word
  }
  return isOfOther ? 'other' : undefined
}

/** «иной политики», «Политики конфиденциальности Google», «Политики информационной безопасности» */
function isOfSomebodyElse(before: string, tokens: readonly Token[]): boolean {
  const name = tokens.find(({ word }) => !ofOurs.test(word ?? ''))?.word ?? ''
  if (/^(?:иной|другой|их|его)$/i.test(before) || otherPolicy.test(name)) return true
  return /^[A-Z][a-z]/.test(name) && !term.test(name)
}

/** «пункт 4.1 условий настоящей Политики» */
function isOfPolicy(tokens: readonly Token[]): boolean {
  const noun = tokens.find(({ word }) => word === undefined || !attribute.test(word))
  return noun?.word !== undefined && policy.test(noun.word)
}

function isUnit(word: string): boolean {
  return ownUnit.test(word) || otherUnit.test(word) || article.test(word)
}

/** A section may be named with its heading, «раздел 1 «Общие положения»»: that is no document. */
function ownerInTitle(title: string, isSection: boolean): Owner {
  const [, first = ''] = /^.\s*(\p{L}+)/u.exec(title) ?? []
  if (policy.test(first)) return 'ours'
  const isName =
    whole(`${nominative}|согласие`).test(first) || (properName.test(first) && !term.test(first))
  const isDocument = document.test(first) || (!isSection && isName)
  return isDocument || /^(?:Об?|[A-Z].*)$/.test(first) ? 'other' : undefined
}

const title = '[«“„"][^»”“"]*[»”“"]'
const date = String.raw`от\s+\d[\d.]*(?:\s+\p{L}+\s+\d{4})?(?:\s+(?:года|г\.))?`
/** What is said of a document after its noun: its state, date, number, title and short name. */
const detail = String.raw`(?:\s+(?:З?РК|Республики\s+Казахстан|№\s*\S+|${date}|[A-Z\d][\w.:-]*)|\s*${title}|\s*\([^()]*\))`
const approved = String.raw`,?\s+(?:утвержд|принят|одобр)\p{L}*(?:[^,;()«“„"]|${title}|\([^()]*\))*`
/** «Правилах признания документов» */
const subject = String.raw`\s+(?!данных)\p{L}+(?:ния|тия|ци[ий]|ма|[ое]го|[ыи]х)(?:\s+(?!\p{L}+(?:[еиуюя]т|ть|ся)(?!\p{L}))\p{L}+){0,6}`
const articles = String.raw`(?:стать\p{L}+|ст\.|глав\p{L}+|гл\.|приложени\p{L}+)\s*(?:№\s*)?\d[\d\s,и–-]*(?:\s*к(?:\s+\p{L}+){1,3})?`
const ofPolicyOfOthers = String.raw`политик\p{L}+(?:\s+конфиденциальности)?\s+(?:${ofOthers}|(?!cookie)[a-z][\w.-]*)(?:\s+[\p{L}-]+){0,2}`

const inEnd = (pattern: string) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})\s*$`, 'iu')
const described = `(?:${detail}+(?:${approved})?|${approved})`
const quoted = (noun: string) => String.raw`[«“„"](?:${noun})(?!\p{L})[^»”“"]*[»”“"]`
const inAnyCase = inEnd(
  `(?:${anyCase})(?:${described}|${subject}(?:${described})?)?|${quoted(anyCase)}|${articles}|${ofPolicyOfOthers}`,
)
const inNominative = inEnd(
  String.raw`(?:${nominative})(?:${subject})?(?:${described})?|(?:${genitive})${described}|${quoted(nominative)}|политика\s+[a-z]\w*|согласно\s+(?:\p{L}+\s+){0,2}(?:${anyCase})(?:${described})?`,
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
  const named = beforeSign(before.replace(listed, ''))
  if (afterArticle.test(named) && !word.startsWith('разд')) return true
  // Where the cases differ, the comma parts clauses: «не указано Соглашением, пункт 2.4 применяется».
  if (word.endsWith('.')) return inAnyCase.test(named)
  return /[тл]ы?$/.test(word) && inNominative.test(named)
}
