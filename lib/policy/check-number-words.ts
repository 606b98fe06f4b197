import { numberPairs } from './facts/number-pairs'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { numberedParts } from './parts'
import { contentText } from './text'

/** Reports numbers whose digits and words differ: «7 (восьми) дней». */
export function checkNumberWords({ file, policy, places, locale }: Parsed): void {
  for (const { number, content } of numberedParts(policy)) {
    for (const { digits, words, written, index } of numberPairs(contentText(content), locale)) {
      if (digits === words) continue
      const place = places.get(number)?.at(index)
      addFault(file, place, 'number-differs-from-words', { written, digits, words })
    }
  }
}
