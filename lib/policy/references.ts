import { type Piece, splitAt } from './pieces'
import { findNames, type Mention, type Name } from './references/mentions'
import { namingInKazakh } from './references/naming-kk'
import { namingInRussian } from './references/naming-ru'
import { between } from './references/ranges'
import type { WrittenNumber } from './references/written-numbers'
import type { Inline } from './schema'

type Reference = Extract<Inline, { type: 'reference' }>

/**
 * Splits a sentence, in either language, into its text and the parts of the policy that it names.
 * `clause` is the number of the clause that it stands in: «подпункт 3 настоящего пункта» is of that.
 */
export function splitReferences(sentence: string, clause?: string) {
  const found = [namingInRussian, namingInKazakh]
    .flatMap((naming) => findNames(sentence, clause, naming))
    .filter(({ isElsewhere }) => !isElsewhere)
    .flatMap(referencesOf)
    .sort((one, other) => one.index - other.index)
  // «пункт 4.1-тармақ» is a name in both languages.
  return splitAt(sentence, found)
}

function referencesOf({ mentions, clause }: Name): Piece<Reference>[] {
  return mentions.flatMap(({ kind, numbers }) =>
    numbers.flatMap(({ value, index, from }) => {
      const to = numberOf(kind, value, clause)
      if (to === undefined) return []
      const start = from === undefined ? undefined : numberOf(kind, from, clause)
      const covers = start === undefined ? [] : between(start, to)
      const node: Reference = { type: 'reference', to, value }
      return { node: covers.length > 0 ? { ...node, covers } : node, index }
    }),
  )
}

/** The number of the part that is meant; undefined where the policy numbers no such parts. */
function numberOf(
  kind: Mention['kind'],
  value: WrittenNumber['value'],
  clause: string | undefined,
): string | undefined {
  if (value.includes('.') || kind === 'section') return value
  return kind === 'item' && clause !== undefined ? `${clause}-${value}` : undefined
}
