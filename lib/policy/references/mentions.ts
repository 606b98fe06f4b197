import { readNumbers, type WrittenNumber } from './written-numbers'

/** What a number without a point stands for; one with a point is always that of a clause. */
export type Kind = 'section' | 'clause' | 'item'

/** A word for parts with their numbers: «пункты 4.1 и 4.2», «4.1, 4.2-тармақтардың». */
export type Mention = { kind: Kind; word: string; numbers: WrittenNumber[] } & Span

/** Mentions that name one place together: «подпункт 3 пункта 5.1», «5.1-тармақтың 3-тармақшасы». */
export type Name = {
  mentions: Mention[]
  /** The clause that its items are of, where it can be known. */
  clause: string | undefined
  /** Whether it names parts of another document. */
  isElsewhere: boolean
} & Span

type Span = { start: number; end: number }

/** The document that words say a part is of. */
export type Owner = 'ours' | 'other' | undefined

/** How a language names parts. */
export type Naming = {
  /** A mention: its groups are the `word` and the `list` of numbers. */
  mention: RegExp
  kindOf: (word: string) => Kind
  /** Whether two mentions are one name by what stands between them, and after. */
  isOneName: (one: Mention, next: Mention, between: string, after: string) => boolean
  /** Whether a name shares the clause and the document of its neighbour, by what stands between. */
  isShared: (mentions: Mention[], between: string, neighbour: Mention[]) => boolean
  /** On which side of a name its document stands, and that neighbour. */
  side: 'before' | 'after'
  ownerOf: (mentions: Mention[], before: string, after: string) => Owner
  /** Whether it is said that items are of the clause that the sentence stands in. */
  isOfThisClause: (before: string, after: string) => boolean
}

/** The names of parts in a sentence that stands in `clause`. */
export function findNames(sentence: string, clause: string | undefined, naming: Naming): Name[] {
  const groups = groupMentions(sentence, naming)
  const withoutBrackets = blankItemBrackets(sentence, groups.flat())
  const names: Name[] = []
  let neighbour: Name | undefined
  // Each after the one with which it may share its document.
  for (const mentions of naming.side === 'before' ? groups : groups.toReversed()) {
    const start = mentions[0]?.start ?? 0
    const end = mentions.at(-1)?.end ?? 0
    const [before, after] = [withoutBrackets.slice(0, start), sentence.slice(end)]
    const sharing =
      neighbour &&
      naming.isShared(
        mentions,
        sentence.slice(Math.min(end, neighbour.end), Math.max(start, neighbour.start)),
        neighbour.mentions,
      )
        ? neighbour
        : undefined
    const owner = naming.ownerOf(mentions, before, after)
    neighbour = {
      mentions,
      start,
      end,
      clause:
        onlyClause(mentions) ?? (naming.isOfThisClause(before, after) ? clause : sharing?.clause),
      isElsewhere: owner ? owner === 'other' : (sharing?.isElsewhere ?? false),
    }
    names.push(neighbour)
  }
  return names
}

function groupMentions(sentence: string, { mention, kindOf, isOneName }: Naming): Mention[][] {
  const groups: Mention[][] = []
  for (const { 0: found, index: start, groups: parts } of sentence.matchAll(mention)) {
    const { word = '', list = '' } = parts ?? {}
    const numbers = readNumbers(list, start + found.indexOf(list))
    const end = start + found.length
    const next = { kind: kindOf(word.toLowerCase()), word: word.toLowerCase(), numbers, start, end }
    const group = groups.at(-1)
    const last = group?.at(-1)
    const [between, after] = [sentence.slice(last?.end, start), sentence.slice(end)]
    if (group && last && isOneName(last, next, between, after)) group.push(next)
    else groups.push([next])
  }
  return groups
}

/** The bracket of «подпункт 3)» closes none. */
function blankItemBrackets(sentence: string, mentions: readonly Mention[]): string {
  return mentions
    .filter(({ kind }) => kind === 'item')
    .reduce(
      (text, { start, end }) =>
        text.slice(0, start) + text.slice(start, end).replaceAll(')', ' ') + text.slice(end),
      sentence,
    )
}

/** Items are of a clause that is named alone: «подпункт 3 пунктов 4.1 и 4.2» does not say of which. */
function onlyClause(mentions: readonly Mention[]): string | undefined {
  const numbers = mentions
    .flatMap(({ numbers }) => numbers)
    .filter(({ value }) => value.includes('.'))
  return numbers.length === 1 ? numbers[0]?.value : undefined
}
