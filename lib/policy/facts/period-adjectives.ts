import { letter } from '../lower'
import { composeNumber } from './composed-number'
import type { Fact, Reader } from './fact'
import { nounEndings } from './kazakh'
import { period } from './periods'
import { russianPrefix } from './russian-prefixes'

const units: Record<string, string> = {
  годичн: 'year',
  годов: 'year',
  летн: 'year',
  месячн: 'month',
  недельн: 'week',
  дневн: 'day',
  суточн: 'day and night',
  часов: 'hour',
  минутн: 'minute',
}

/** What else Russian counts in one word: «шестизначный код» answers to «6 таңбалы код». */
const others = 'значн|кратн|этапн|ступенчат|шагов|фактор|уровнев|сторонн|язычн|разов'

/** «10-дневный», «двадцатипятидневного», «трехлетний». */
const adjective = new RegExp(
  String.raw`(?<!${letter}|[\d.,])(?:(?<digits>\d+)\s*-\s*|(?<words>${letter}*?))(?<unit>${Object.keys(units).join('|')}|${others})${letter}+`,
  'gu',
)

/** Half a year: «полгода», «жарты жыл». */
const halfYear = new RegExp(
  String.raw`(?<!${letter})(?:полу?года(?!${letter})|жарты\s+жыл${nounEndings})`,
  'gu',
)

/** The periods and amounts that Russian puts into one word, and half a year. */
export const readPeriodWords: Reader = (text) => [
  ...[...text.matchAll(adjective)].flatMap(({ 0: written, index, groups }): Fact[] => {
    const unit = units[groups?.unit ?? '']
    const prefix = russianPrefix(groups?.words ?? '')
    if (!prefix) return []
    const inWords = composeNumber(prefix)
    const amount = groups?.digits ?? inWords
    if (unit && amount) return [{ ...period(`${Number(amount)}`, unit), written, index }]
    // «Месячный срок» answers to «бір айлық мерзім».
    if (unit) return [{ ...period('1', unit), written, index, optional: true }]
    return inWords ? [{ kind: 'number', key: `${inWords}`, written, index, optional: true }] : []
  }),
  ...[...text.matchAll(halfYear)].map(
    ({ 0: written, index }): Fact => ({ ...period('6', 'month'), written, index }),
  ),
]
