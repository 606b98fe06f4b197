import type { Kind, Mention, Naming, Owner } from './mentions'
import { namedBefore, ownerBefore } from './other-document-kk'
import { joinOf, listOf } from './written-numbers'

/** Where the list goes on, an ending may be left out: «4.1- және 4.2-тармақтар». */
const join = `(?:[-‑](?=[\\s,;]))?${joinOf('және|мен|бен|пен|немесе|не|я|әрі|сондай-ақ')}`
/**
 * «2.4-тармақ», «2.4 тармақ», «3) тармақша», «6-шы бөлім». A number without a point has its hyphen:
 * «8 бөлімнен тұрады» counts them.
 */
const before = String.raw`(?:(?<=\.\d+|\))\s*|\s?[-‑–—]\s?|[-‑]?[ыі]?н?ш[ыі]\s+)`
/** Not «бөлімше», a branch, nor «тармақталған», branched. */
const word = String.raw`(?:тарма[қғ](?!тал)|бөлім(?!ше))\p{L}*`

const inList = new RegExp(`^${join}$`, 'iu')
const ranks: readonly Kind[] = ['section', 'clause', 'item']

/** «2.4-тармақ», «4.1 және 4.2-тармақтарға», «5.1-тармақтың 3) тармақшасы», «6-бөлім». */
export const namingInKazakh: Naming = {
  mention: new RegExp(`(?<list>${listOf(join)})${before}(?<word>${word})`, 'giu'),
  kindOf,
  isOneName,
  isShared: (_, between) => inList.test(between),
  side: 'before',
  ownerOf,
  isOfThisClause: (text) => /(?<!\p{L})осы\s+тармақтың\s+$/iu.test(text),
}

function kindOf(one: string): Kind {
  if (one.startsWith('бөлім')) return 'section'
  return one.startsWith('тармақша') ? 'item' : 'clause'
}

/** «5-бөлімнің 5.1-тармағының 3-тармақшасы»: each is of the one before it. */
function isOneName(one: Mention, next: Mention, between: string): boolean {
  const isSmaller = ranks.indexOf(one.kind) < ranks.indexOf(next.kind)
  return isSmaller && isPossessive(next.word) && /^\s+$/.test(between)
}

/** «тармағында», «тармақтарына», «бөлімінің»: of what stands before. */
function isPossessive(one: string): boolean {
  return /^(?:тармағ|тармақтары|тармақшасы|тармақшалары|бөлімі|бөлімдері)/.test(one)
}

function ownerOf(mentions: readonly Mention[], text: string): Owner {
  const [outer] = mentions
  const isNominative = /^(?:тармақ(?:ша)?(?:[тл]ар)?|бөлім(?:дер)?)$/.test(outer?.word ?? '')
  if (namedBefore(text, isNominative)) return 'other'
  return outer && isPossessive(outer.word) ? ownerBefore(text) : 'ours'
}
