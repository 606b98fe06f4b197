import type { Kind, Mention, Naming, Owner } from './mentions'
import { namedBefore } from './named-before-kk'
import { ownerBefore } from './owner-before-kk'
import { joinOf, listOf } from './written-numbers'

/** «4.1-ден 4.3-ке дейінгі тармақтар», «4.1-тармақтан бастап 4.3-тармаққа дейін» */
const from = String.raw`[-‑]?(?:(?:тарма[қғ]|бөлім)\p{L}*)?[ндт][ае]н\s+(?:бастап\s+)?(?=\S+\s+дейін)`
/** Where the list goes on, an ending may be left out: «4.1- және 4.2-тармақтар». */
const join = `(?:${from}|(?:[-‑](?=[\\s,;]))?${joinOf('және|мен|бен|пен|немесе|не|я|әрі|сондай-ақ')})`
/** The hyphen is left out in «5.1-тармақтың 3 тармақшасында»; «8 бөлімнен тұрады» counts them. */
const space = String.raw`(?<=(?:тарма\p{L}+|Саясатт)ың\s+\d+)\s+(?=(?:тармақшасы|бөлімі)н)`
/** «2.4-тармақ», «2.4 тармақ», «3) тармақша», «6-шы бөлім», «4.3-ке дейінгі тармақтар» */
const before = String.raw`(?:(?<=\.\d+|\))\s*|${space}|\.?\s?[-‑–—]\s?|[-‑]?(?:[ыі]?н?ш[ыі]|[кғқг][ае]\s+дейінгі)\s+)`
/** Not «бөлімше», a branch, nor «тармақталған», branched. */
const word = String.raw`(?:тарма[қғ](?!тал)|бөлім(?!ше))\p{L}*`

const inList = new RegExp(`^${join}$`, 'iu')
/** «бөліміндегі», «тармағындағы» */
const locative = /(?:[дт]ағы|[дт]егі)$/
const ranks: readonly Kind[] = ['section', 'clause', 'item']

/** «2.4-тармақ», «4.1 және 4.2-тармақтарға», «5.1-тармақтың 3) тармақшасы», «6-бөлім». */
export const namingInKazakh: Naming = {
  mention: new RegExp(`(?<list>${listOf(join)})${before}(?<word>${word})`, 'giu'),
  kindOf,
  isOneName,
  isShared,
  side: 'before',
  ownerOf,
  isOfThisClause: (text) => /(?<!\p{L})осы\s+тарма(?:қтың|қтағы|ғының)\s+$/iu.test(text),
}

function kindOf(one: string): Kind {
  if (one.startsWith('бөлім')) return 'section'
  return one.startsWith('тармақша') ? 'item' : 'clause'
}

/** «5-бөлімнің 5.1-тармағының 3-тармақшасы», «5-бөліміндегі 5.1-тармақ»: each is of the one before it. */
function isOneName(one: Mention, next: Mention, between: string): boolean {
  const isSmaller = ranks.indexOf(one.kind) < ranks.indexOf(next.kind)
  return isSmaller && (locative.test(one.word) || isPossessive(next.word)) && /^\s+$/.test(between)
}

/**
 * «Заңның 4.1-тармағы мен 4.2-тармағына» are both of the Law; of «Заңның 4.1-тармағы мен 2.4-тармақ»
 * the second is ours, as it says of nothing that it is its part. «Заңдағы 4.1-тармақ» does not either.
 */
function isShared([outer]: Mention[], between: string, neighbour: Mention[]): boolean {
  if (!inList.test(between)) return false
  return isPossessive(outer?.word ?? '') || !isPossessive(neighbour.at(-1)?.word ?? '')
}

/** «тармағында», «тармақтарына», «бөлімінің»: of what stands before. */
function isPossessive(one: string): boolean {
  return /^(?:тармағ|тармақтары|тармақшасы|тармақшалары|бөлімі|бөлімдері)/.test(one)
}

function ownerOf([outer]: readonly Mention[], text: string): Owner {
  const isNominative = /^(?:тармақ(?:ша)?(?:[тл]ар)?|бөлім(?:дер)?)$/.test(outer?.word ?? '')
  const isOfWhatIsBefore = isPossessive(outer?.word ?? '') || locative.test(text.trimEnd())
  return (
    (isOfWhatIsBefore ? ownerBefore(text) : undefined) ??
    (namedBefore(text, isNominative) ? 'other' : undefined)
  )
}
