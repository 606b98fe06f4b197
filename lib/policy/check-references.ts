import { clauseOf } from '../site/addresses'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { knownNumbers, numberedParts, piecesAt } from './parts'
import { isBackwards } from './references/ranges'
import { isRange } from './references/written-numbers'
import type { Clause, Item } from './schema'

/** Reports the parts that a text names although it has none of that number, and ranges that run backwards. */
export function checkReferences(parsed: Parsed): void {
  const known = knownNumbers(parsed.policy)
  for (const part of numberedParts(parsed.policy)) {
    reportUnknown(part, known, parsed)
    reportBackwards(part, parsed)
  }
}

/** Whatever a range covers is there where its ends are. */
function reportUnknown({ number, content }: Clause | Item, known: Set<string>, parsed: Parsed) {
  for (const { node, index } of piecesAt(content)) {
    if (node.type !== 'reference' || known.has(node.to)) continue
    // An item of a clause that is not there is one slip: the number of the clause, reported with it.
    const isItem = node.to !== clauseOf(node.to)
    if (isItem && !known.has(clauseOf(node.to))) continue
    const place = parsed.places.get(number)?.at(index)
    addFault(parsed.file, place, 'reference-to-nowhere', { to: node.to })
  }
}

function reportBackwards({ number, content }: Clause | Item, { file, places }: Parsed) {
  const pieces = piecesAt(content)
  for (const [position, { node, index }] of pieces.entries()) {
    const [between, last] = [pieces[position + 1]?.node, pieces[position + 2]?.node]
    if (node.type !== 'reference' || last?.type !== 'reference') continue
    if (between?.type !== 'text' || !isRange(between.value)) continue
    if (!isBackwards(node.to, last.to)) continue
    const values = { from: node.value, to: last.value }
    addFault(file, places.get(number)?.at(index), 'range-backwards', values)
  }
}
