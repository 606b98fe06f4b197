import type { Locale } from '../../i18n/routing'
import { letter } from '../lower'
import { unitEndings } from './kazakh'

type Words = Record<string, string>

/** Units of time, and how often. «Сутки» and «тәулік» are not the same as days. */
const units: Record<Locale, Words> = {
  kk: {
    year: 'жыл|жас',
    month: String.raw`ай(?!лық\s+есептік)`,
    week: 'апта',
    day: 'күн',
    'day and night': 'тәулі[кг]',
    hour: 'сағат',
    minute: 'минут',
    second: 'секунд',
    // «Ретінде» is «as».
    times: `рет(?!${letter})`,
  },
  ru: {
    year: 'год(?:а|у|ом|е|ы|ов|ам|ами|ах)?|лет(?:ам|ами|ах)?',
    month: String.raw`месяц(?:а|у|ем|е|ы|ев|ам|ами|ах)?|мес(?=\.)`,
    week: 'недел(?:я|и|е|ю|ей|ь|ям|ями|ях)',
    day: String.raw`день|дн(?:я|ю|ем|е|и|ей|ям|ями|ях)|дней|дн(?=\.)`,
    'day and night': 'сутки|суток|сутк(?:ам|ами|ах)',
    hour: 'час(?:а|у|ом|е|ы|ов|ам|ами|ах)?',
    minute: String.raw`минут(?:а|ы|е|у|ой|ам|ами|ах)?|мин(?=\.)`,
    times: 'раза?',
    second: String.raw`секунд(?:а|ы|е|у|ой|ам|ами|ах)?|сек(?=\.)`,
  },
}

/** Which days, months or years are meant. */
const qualifiers: Record<Locale, Words> = {
  kk: { calendar: 'күнтізбелік', working: 'жұмыс', banking: 'банк(?:тік)?' },
  ru: {
    calendar: `календарн${letter}+`,
    working: `рабоч${letter}+`,
    banking: `банковск${letter}+`,
  },
}

/** Words between a number and its unit that change nothing. */
const fillers: Record<Locale, string> = {
  kk: 'толық',
  ru: `(?:полн|последовательн)${letter}+`,
}

const endings: Record<Locale, string> = { kk: unitEndings, ru: `(?!${letter})` }

const any = (words: Words) => Object.values(words).join('|')

/** A unit of time with the words before it that say which is meant, as a pattern. */
export function unitPhrase(locale: Locale): string {
  const before = `${any(qualifiers[locale])}|${fillers[locale]}`
  return String.raw`(?<!${letter}|${letter}-)(?:(?:${before})\s+)*(?:${any(units[locale])})${endings[locale]}`
}

/** Each word of a table, compiled, with the name of what it stands for. */
function compile(tables: Record<Locale, Words>): Record<Locale, [name: string, word: RegExp][]> {
  const inLanguage = (locale: Locale) =>
    Object.entries(tables[locale]).map(([name, word]): [string, RegExp] => [
      name,
      new RegExp(`^(?:${word})${endings[locale]}`, 'u'),
    ])
  return { kk: inLanguage('kk'), ru: inLanguage('ru') }
}

const compiled = { units: compile(units), qualifiers: compile(qualifiers) }

/** The unit that a phrase of {@link unitPhrase} names: `calendar day`, `year`. */
export function unitOf(phrase: string, locale: Locale): string {
  const words = phrase.split(/\s+/).map((word) => `${word}.`)
  const namesIn = (table: readonly [string, RegExp][], among: readonly string[]) =>
    table.filter(([, pattern]) => among.some((word) => pattern.test(word))).map(([name]) => name)
  return [
    ...namesIn(compiled.qualifiers[locale], words),
    ...namesIn(compiled.units[locale], words.slice(-1)),
  ].join(' ')
}
