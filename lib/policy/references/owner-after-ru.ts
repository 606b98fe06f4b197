import type { Owner } from './mentions'
import {
  article,
  attribute,
  document,
  documentInTitle,
  documentOfSection,
  number,
  ofOurs,
  ofThis,
  otherPolicy,
  otherUnit,
  ownUnit,
  participle,
  policy,
  pronoun,
  properName,
  term,
} from './words-ru'

/** A word, a number, a title between quotation marks or an aside in brackets, after a space. */
const token =
  /\s+(?:\([^()]*\)|(?<title>[«“„"][^»”“"]*[»”“"])|(?<word>(?:ст|гл|разд|прил|ч|пп?)\.|№\s*[\p{L}\d./-]*[\p{L}\d]|§|[\p{L}\d](?:[\p{L}\d.:/‑-]*[\p{L}\d])?))/guy

/** What it found, by the names of its groups. */
type Token = { [group: string]: string | undefined }

/** How many words may stand between «заключенного» and «договора». */
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
    if (document.test(word) || (isSection && documentOfSection.test(word))) {
      return isOfPolicy(tokens.slice(index + 1)) ? 'ours' : 'other'
    }
    if (ofThis.test(word)) isOfThis = true
    else if (article.test(word)) isOfOther = true
    else if (number.test(word) && otherUnit.test(last)) isOfOther = true
    else if (number.test(word) ? !isNumberOf(last, word) : !isUnit(word) && !pronoun.test(word)) {
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

function isNumberOf(unit: string, number: string): boolean {
  return isUnit(unit) || number.startsWith('№')
}

function isUnit(word: string): boolean {
  return ownUnit.test(word) || otherUnit.test(word) || article.test(word)
}

/** A section may be named with its heading, «раздел 1 «Общие положения»»: that is no document. */
function ownerInTitle(title: string, isSection: boolean): Owner {
  const [, first = ''] = /^.\s*(\p{L}+)/u.exec(title) ?? []
  if (policy.test(first)) return 'ours'
  const isName = documentInTitle.test(first) || (properName.test(first) && !term.test(first))
  const isDocument = document.test(first) || (!isSection && isName)
  return isDocument || /^(?:Об?|[A-Z].*)$/.test(first) ? 'other' : undefined
}
