import type { Kind, Mention, Naming, Owner } from './mentions'
import { namedBefore } from './named-before-ru'
import { ownerAfter } from './owner-after-ru'
import { joinOf, listOf } from './written-numbers'

const ending = '(?:а|у|ом|е|ы|ов|ам|ами|ах)?'
const word = String.raw`(?:под)?пункт${ending}|раздел${ending}|подп\.|разд\.|п\.\s?п\.|пп?\.`
const join = joinOf('и|или|либо|а также|по')
const inList = new RegExp(`^${join}$`, 'iu')

/** «с пункта 4.1 по пункт 4.3», «от пункта 4.1 до пункта 4.3» */
const until = String.raw`\s+(?:по\s+(?:под)?(?:пункт|раздел)|до\s+(?:под)?(?:пункта|раздела))\s+`
const list = listOf(`(?:${until}|${join})`)

/** «п. 2.4», «пунктов 4.1 и 4.2», «пунктам с 4.1 по 4.3», «подпункты 1)–3) пункта 5.1», «разделом 6». */
export const namingInRussian: Naming = {
  mention: new RegExp(
    String.raw`(?<!\p{L})(?<word>${word})(?!\p{L})\s*(?:№\s*|с\s+)?(?<list>${list})`,
    'giu',
  ),
  kindOf,
  isOneName,
  isShared,
  side: 'after',
  ownerOf,
  isOfThisClause: (_, after) => /^\s+(?:настоящего|данного)\s+пункта(?!\p{L})/iu.test(after),
}

function kindOf(word: string): Kind {
  if (word.startsWith('разд')) return 'section'
  return /^(?:подп|пп|п\.\s?п)/.test(word) ? 'item' : 'clause'
}

/**
 * «подпункт 3 настоящего пункта 5.1»; the other way round, «п. 5.1, подп. 3», where no other clause
 * comes next: «пункт 2.4, подпункт 3 пункта 5.1».
 */
function isOneName(one: Mention, next: Mention, between: string, after: string): boolean {
  if (/^\s+(?:(?:настоящ|данн|указанн|названн)\p{L}+\s+)?$/iu.test(between)) return true
  const isTurned = one.kind === 'clause' && next.kind === 'item' && /^\.?,\s*$/.test(between)
  return isTurned && !/^\s+(?:\p{Ll}+(?:го|х)\s+)?(?:пункт|пп?\.)/u.test(after)
}

/**
 * «пункт 4.1 и подпункт 3 пункта 5.1 Правил» are both of the Rules; of «пункт 2.4, пункт 12.3 Правил»
 * the first may be ours. Items go with the clause that comes next, however they are joined to it.
 */
function isShared(mentions: readonly Mention[], between: string): boolean {
  if (!inList.test(between)) return false
  return mentions.every(({ kind }) => kind === 'item') || /^\s+\p{L}/u.test(between)
}

function ownerOf(mentions: readonly Mention[], before: string, after: string): Owner {
  return (
    ownerAfter(after, mentions.at(-1)?.kind === 'section') ??
    (namedBefore(before, mentions[0]?.word ?? '') ? 'other' : undefined)
  )
}
