import { shownPath } from '../editions/read-markdown'
import type { EditionsReview, ReviewedEdition } from '../editions/review-editions'
import { isSealed } from '../editions/seals/check-seals'
import { formatDate } from '../i18n/date'
import { hasFaults, type ReportLanguage } from '../policy/faults'
import { reportAgreement } from '../policy/report'
import { countsOf } from './counts'

/** Days are worded in the language. */
type Words = {
  published: (day: string) => string
  dayUnknown: string
  upcoming: (day: string, sealed: boolean) => string
  draft: string
}

const words: Record<ReportLanguage, Words> = {
  en: {
    published: (day) => `published on ${day}`,
    dayUnknown: 'published, the day is not known',
    upcoming: (day, sealed) => `to be published on ${day}, ${sealed ? 'sealed' : 'not sealed yet'}`,
    draft: 'a draft',
  },
  ru: {
    published: (day) => `опубликована ${day}`,
    dayUnknown: 'опубликована, дата не указана',
    upcoming: (day, sealed) =>
      `будет опубликована ${day}, ${sealed ? 'зафиксирована' : 'еще не зафиксирована'}`,
    draft: 'проект',
  },
  kk: {
    published: (day) => `жарияланған күні – ${day}`,
    dayUnknown: 'жарияланған, күні көрсетілмеген',
    upcoming: (day, sealed) =>
      `жарияланатын күні – ${day}, ${sealed ? 'мөрленген' : 'әлі мөрленбеген'}`,
    draft: 'жоба',
  },
}

/** A line on each edition of a folder that has no faults; `today` is ISO 8601. */
export function editionLines(
  review: EditionsReview,
  language: ReportLanguage,
  today: string,
): string[] {
  return review.editions.flatMap((edition) => {
    const [first] = edition.parsed ?? []
    if (!first || edition.files.some(hasFaults)) return []
    const status = statusOf(edition, isSealed(edition, review.seals), language, today)
    return [reportAgreement(shownPath(edition.path), countsOf(first.policy), language, status)]
  })
}

function statusOf(
  { number, parsed }: ReviewedEdition,
  sealed: boolean,
  language: ReportLanguage,
  today: string,
): string {
  const { published, dayUnknown, upcoming, draft } = words[language]
  const day = parsed?.[0]?.policy.published
  if (day === undefined) return number === 1 ? dayUnknown : draft
  return day <= today ? published(inWords(day, language)) : upcoming(inWords(day, language), sealed)
}

/** A day as an official text writes it; in English, as in Britain. */
function inWords(day: string, language: ReportLanguage): string {
  if (language !== 'en') return formatDate(day, language)
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T00:00:00Z`))
}
