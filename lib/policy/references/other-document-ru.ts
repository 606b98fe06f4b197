import { anyCase, genitive, nominative } from './document-nouns-ru'
import type { Owner } from './mentions'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu')

/** A word, a number, a title between quotation marks or an aside in brackets, after a space. */
const token =
  /\s+(?:\([^()]*\)|(?<title>[«“„"][^»”“"]*[»”“"])|(?<word>(?:ст|гл|разд|прил|ч|пп?)\.|№\s*\S*\d|§|[\p{L}\d](?:[\p{L}\d.:/‑-]*[\p{L}\d])?))/guy

/** What it found, by the names of its groups. */
type Token = { [group: string]: string | undefined }

const policy = whole('политик(?:а|и|у|ой|е)')
const document = whole(genitive)
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
  /^(?:пользовател(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|сервис\p{L}*|нцрво|мнво|ргп|рк|персональн\p{L}+|республик\p{L}+|казахстан\p{L}*|интернет\p{L}*|cookie.*|.*-\p{Script=Cyrillic}+)$/iu
/**
 * A name that may be in the genitive: «Правил», «ГОСТ», «ISO»; not «Оператор», «Компания» or
 * «Министерство», which act in the sentence.
 */
const properName =
  /^(?:\p{Lu}\p{L}*(?:ого|его|ой|ых|их|ов|ев|ей|ения|[аыи]|(?<!и)я)|\p{Lu}\p{L}*\p{Lu}|[A-Z].*)$/u

/**
 * Whose part it is by the words after its number: a document stands there in the genitive, after
 * attributes and larger parts of it («пункту 4.1 раздела 2 указанных Правил»).
 */
export function ownerAfter(after: string, isSection: boolean): Owner {
  const tokens = [...after.slice(0, 300).matchAll(token)].map(({ groups }) => groups ?? {})
  let isOfOther = false
  let isOfThis = false
  let last = ''
  for (const [index, { title, word }] of tokens.entries()) {
    const owner = title === undefined ? undefined : ownerInTitle(title, isSection)
    if (owner) return owner
    if (word === undefined) continue
    if (policy.test(word)) return isOfSomebodyElse(tokens.slice(index + 1)) ? 'other' : 'ours'
    if (/^документа$/i.test(word)) return isOfThis ? 'ours' : 'other'
    if (document.test(word)) return isOfPolicy(tokens.slice(index + 1)) ? 'ours' : 'other'
    if (ofThis.test(word)) isOfThis = true
    else if (article.test(word)) isOfOther = true
    else if (number.test(word) && otherUnit.test(last)) isOfOther = true
    else if (number.test(word) ? !isUnit(last) : !isUnit(word) && !pronoun.test(word)) {
      if (term.test(word)) break
      if (properName.test(word)) return 'other'
      if (!attribute.test(word)) break
    }
    last = word
  }
  return isOfOther ? 'other' : undefined
}

/** «пункт 4.1 Политики конфиденциальности Google» */
function isOfSomebodyElse(tokens: readonly Token[]): boolean {
  const name = tokens.find(({ word }) => word !== 'конфиденциальности')?.word
  return name !== undefined && /^[A-Z][a-z]/.test(name) && !term.test(name)
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
  const isDocument = document.test(first) || (!isSection && whole(nominative).test(first))
  return isDocument || /^(?:Об?|[A-Z].*)$/.test(first) ? 'other' : undefined
}

const details = String.raw`(?:\s+(?:РК|Республики\s+Казахстан|№\s*\S+|от\s+\d\S*|[A-Z\d][\w.:-]*))*`
const title = String.raw`(?:\s*[«“„"][^»”“"]*[»”“"])?`
const namedAs = (noun: string) =>
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${noun})${details}${title}|[«“„"](?:${noun})(?!\p{L})[^»”“"]*[»”“"])\s*$`,
    'iu',
  )
const [inAnyCase, inNominative] = [namedAs(anyCase), namedAs(nominative)]

/** «Соглашением (см. пункт 4.1; »: what else stands in the bracket are names of parts. */
const openBracket =
  /\((?:см\.|смотрите|[\d.,;)\s–-]|(?:и|или)\s|пп?\.|(?:под)?пункт\p{L}*|раздел\p{L}*)*$/iu

/** Whether a document stands before: «Соглашением (пункт 4.1)»; «Правила, пункт 12.3». */
export function namedBefore(before: string, isNominative: boolean): boolean {
  const near = before.slice(-300)
  const bracket = openBracket.exec(near)
  if (bracket) return inAnyCase.test(near.slice(0, bracket.index))
  // Where the cases differ, the comma parts clauses: «не указано Соглашением, пункт 2.4 применяется».
  return isNominative && /,\s*$/.test(near) && inNominative.test(near.replace(/,\s*$/, ''))
}
