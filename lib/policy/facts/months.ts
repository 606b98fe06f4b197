import type { Locale } from '../../i18n/routing'
import { letter } from '../lower'
import { nounEndings } from './kazakh'

const months: Record<Locale, string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйе[кг]',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'январ(?:ь|я|ю|ем|е)',
    'феврал(?:ь|я|ю|ем|е)',
    'март(?:а|у|ом|е)?',
    'апрел(?:ь|я|ю|ем|е)',
    'ма(?:й|я|ю|ем|е)',
    'июн(?:ь|я|ю|ем|е)',
    'июл(?:ь|я|ю|ем|е)',
    'август(?:а|у|ом|е)?',
    'сентябр(?:ь|я|ю|ем|е)',
    'октябр(?:ь|я|ю|ем|е)',
    'ноябр(?:ь|я|ю|ем|е)',
    'декабр(?:ь|я|ю|ем|е)',
  ],
}

const endings: Record<Locale, string> = { kk: nounEndings, ru: `(?!${letter})` }

/** The name of a month in any of its forms, as a pattern with the group `month`. */
export function monthName(locale: Locale): string {
  return `(?<!${letter})(?<month>${months[locale].join('|')})${endings[locale]}`
}

const compiled = {
  kk: months.kk.map((month) => new RegExp(`^(?:${month})`, 'u')),
  ru: months.ru.map((month) => new RegExp(`^(?:${month})`, 'u')),
}

/** The number of a month by its name, from 1. */
export function monthOf(name: string, locale: Locale): number {
  return compiled[locale].findIndex((month) => month.test(name)) + 1
}
