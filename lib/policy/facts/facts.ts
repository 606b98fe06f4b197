import type { Locale } from '../../i18n/routing'
import { toLower } from '../lower'
import type { Inline } from '../schema'
import { contentText } from '../text'
import { readAddresses } from './addresses'
import { readDateFigures } from './date-figures'
import { readDatePhrases } from './date-phrases'
import type { Fact, Reader } from './fact'
import { readNames } from './names'
import { readDigits, readNumberWords } from './numbers'
import { readPeriodWords } from './period-adjectives'
import { readPeriods } from './periods'
import { readRoman } from './roman'
import { readTelephones } from './telephones'

/** Each takes what those before it have left: the «1» of a date is no number. */
const readers: readonly { read: Reader; needsCapitals?: true }[] = [
  { read: readDateFigures },
  { read: readTelephones },
  { read: readDatePhrases },
  { read: readPeriodWords },
  { read: readPeriods },
  { read: readRoman, needsCapitals: true },
  { read: readNames, needsCapitals: true },
  { read: readDigits },
  { read: readNumberWords },
]

/** No letter, digit or space, so that nothing is read across it. */
const taken = '\0'

/**
 * What a sentence states, in the order of its words. The number of a part that it names is compared
 * as a reference, and what stands in an address belongs to that.
 */
export function factsOf(content: readonly Inline[], locale: Locale): Fact[] {
  let rest = content
    .map(({ type, value }) => (type === 'text' ? value : taken.repeat(value.length)))
    .join('')
  const facts = readAddresses(content)
  for (const { read, needsCapitals } of readers) {
    for (const found of read(needsCapitals ? rest : toLower(rest), locale)) {
      const { index } = found
      const end = index + found.written.length
      facts.push({ ...found, written: contentText(content).slice(index, end) })
      rest = rest.slice(0, index) + taken.repeat(end - index) + rest.slice(end)
    }
  }
  return facts.toSorted((one, other) => one.index - other.index)
}
