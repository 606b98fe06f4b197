import type { Locale } from '../../i18n/routing'
import { letter } from '../lower'
import { dateFact, type FoundDate, yearWord } from './date'
import type { Reader } from './fact'
import { monthName, monthOf } from './months'
import { findNumberWords, type NumberWords } from './number-words'
import { shareYears } from './share-years'

const day = String.raw`[«"]?\d{1,2}[»"]?`

/** What joins the days of one month: «с 1 по 15 декабря», «1-нен 15 желтоқсанға дейін». */
const join: Record<Locale, string> = {
  kk: String.raw`\s*(?:[-–—,]|(?:және|мен|бен|пен|немесе)(?=\s)|-[дтн][ае]н(?=\s))\s*`,
  ru: String.raw`\s*(?:-?го\s+)?(?:[-–—,]|(?:и|или|по|до)(?=\s))\s*`,
}

/** What follows the day: «21-мамыр», «1-ші мамыр», «1-го мая», «15 числа февраля». */
const behindDay: Record<Locale, string> = {
  kk: String.raw`(?:-?(?:[ыі]?н)?ш[ыі])?[\s-]+`,
  ru: String.raw`(?:-?го)?\s+(?:числа\s+)?`,
}

const days = (locale: Locale) =>
  String.raw`(?<!\d|\d[.:,])(?<days>${day}(?:${join[locale]}${day}){0,31})${behindDay[locale]}`

/**
 * What follows the Kazakh month: «желтоқсанның 15-іне», «ақпан айының 15-і», «желтоқсан 2026 жыл».
 * Behind an ending of the month there is something else: «желтоқсаннан 2027 жылғы ақпанға дейін».
 */
const behindMonth = String.raw`(?:\s+айының|(?<=[дтн][ыі]ң))\s+(?<dayAfter>\d{1,2})-(?:күн|с?[ыі]|(?:[ыі]?н)?ш[ыі]\s+күн)${letter}*|(?<=\k<month>)\s+(?<yearAfter>\d{4})${yearWord}(?!\s+\d)`

const phrases: Record<Locale, RegExp> = {
  kk: new RegExp(
    String.raw`(?:(?<yearBefore>(?<!\d)\d{4})${yearWord}\s+)?(?:${days('kk')})?${monthName('kk')}(?:${behindMonth})?`,
    'dgu',
  ),
  ru: new RegExp(
    String.raw`(?:${days('ru')})?${monthName('ru')}(?:\s+(?<yearAfter>\d{4})(?!\d)${yearWord}?)?`,
    'dgu',
  ),
}

/** The dates that a text has with the name of the month. */
export const readDatePhrases: Reader = (text, locale) => {
  const ordinals = findNumberWords(text, locale).filter(({ counts }) => !counts)
  const found = [...text.matchAll(phrases[locale])].flatMap((match) =>
    readPhrase(match, locale, ordinals),
  )
  const isDate = ({ year, day }: FoundDate) => year !== undefined || day !== undefined
  return shareYears(found, text, locale).filter(isDate).map(dateFact)
}

function readPhrase(
  match: RegExpExecArray,
  locale: Locale,
  ordinals: readonly NumberWords[],
): FoundDate[] {
  const { 0: written, index, groups = {}, indices } = match
  const year = groups.yearBefore ?? groups.yearAfter
  const month = monthOf(groups.month ?? '', locale)
  if (groups.days === undefined) {
    const inWords = ordinals.find(({ index: start, written: { length } }) =>
      /^\s+$/.test(match.input.slice(start + length, index)),
    )
    const day = groups.dayAfter ?? inWords?.value.toString()
    const from = inWords?.index ?? index
    const whole = match.input.slice(from, index + written.length)
    return [{ year, month, day, written: whole, index: from }]
  }
  const [start = index] = indices?.groups?.days ?? []
  return splitDays(written, groups.days, start - index).map(({ inMonth, from, until }) => ({
    year,
    month,
    day: inMonth,
    written: written.slice(from, until),
    index: index + from,
  }))
}

/** Each day with its share of the phrase: the first has what stands before, the last what follows. */
function splitDays(phrase: string, listed: string, start: number) {
  const found = [...listed.matchAll(/\d{1,2}/g)]
  return found.map(({ 0: inMonth, index }, place) => ({
    inMonth,
    from: place === 0 ? 0 : start + index,
    until: place === found.length - 1 ? phrase.length : start + index + inMonth.length,
  }))
}
