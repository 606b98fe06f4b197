import type { VFileMessage } from 'vfile-message'
import { locales } from '../i18n/routing'
import { describeFault, type ReportLanguage } from './faults'

/** How many faults the texts have, as a sentence. */
export const faultHeadings: Record<ReportLanguage, (count: number) => string> = {
  en: (count) => `The policy has ${count === 1 ? 'one fault' : `${count} faults`}.`,
  ru: (count) => `В тексте Политики ошибок: ${count}.`,
  kk: (count) => `Саясат мәтініндегі қателер саны: ${count}.`,
}

/** The same of warnings. */
export const warningHeadings: Record<ReportLanguage, (count: number) => string> = {
  en: (count) =>
    count === 1
      ? 'There is one warning, which does not keep the text from being published.'
      : `There are ${count} warnings, which do not keep the text from being published.`,
  ru: (count) => `Предупреждений: ${count}. Публикации текста это не препятствует.`,
  kk: (count) => `Ескертулер саны: ${count}. Бұл мәтінді жариялауға кедергі келтірмейді.`,
}

/**
 * The faults as an editor reads them, and after them the warnings: where, what is wrong, why that
 * matters and what to do about it. Terminals and editors make a link of each first line.
 */
export function reportFaults(messages: readonly VFileMessage[], language: ReportLanguage): string {
  const faults = messages.filter(({ fatal }) => fatal)
  const warnings = messages.filter(({ fatal }) => !fatal)
  return [
    reportUnder(faultHeadings[language], faults, language),
    reportUnder(warningHeadings[language], warnings, language),
  ]
    .flat()
    .join('\n')
}

/** The paragraphs of one kind of messages; none where there is no message. */
function reportUnder(
  heading: (count: number) => string,
  messages: readonly VFileMessage[],
  language: ReportLanguage,
): string[] {
  if (messages.length === 0) return []
  const entries = messages.map((message) => {
    const { reason, why, fix } = describeFault(message, language)
    const more = [why, fix].flatMap((line) => (line === undefined ? [] : `  ${line}\n`))
    return `${message.name}: ${reason}\n${more.join('')}`
  })
  return [`${heading(messages.length)}\n`, ...entries]
}

/** How much of each an edition has, the same in every language. */
type Counts = { sections: number; clauses: number; items: number }

const agreements: Record<ReportLanguage, (counts: Counts) => string> = {
  en: ({ sections, clauses, items }) =>
    `${locales.join(' and ')} agree. ${sections} sections, ${clauses} clauses, ${items} items.`,
  ru: ({ sections, clauses, items }) =>
    `тексты на обоих языках соответствуют друг другу. Разделов – ${sections}, пунктов – ${clauses}, подпунктов – ${items}.`,
  kk: ({ sections, clauses, items }) =>
    `екі тілдегі мәтіндер өзара сәйкес келеді. Бөлімдер – ${sections}, тармақтар – ${clauses}, тармақшалар – ${items}.`,
}

const sounds: Record<ReportLanguage, (counts: Counts) => string> = {
  en: ({ sections, clauses, items }) =>
    `no faults. ${sections} sections, ${clauses} clauses, ${items} items.`,
  ru: ({ sections, clauses, items }) =>
    `ошибок нет. Разделов – ${sections}, пунктов – ${clauses}, подпунктов – ${items}.`,
  kk: ({ sections, clauses, items }) =>
    `қате жоқ. Бөлімдер – ${sections}, тармақтар – ${clauses}, тармақшалар – ${items}.`,
}

/** What an editor reads of one language without faults; `file` is `content/edition-1/ru.md`. */
export function reportSound(file: string, counts: Counts, language: ReportLanguage): string {
  return `${file}: ${sounds[language](counts)}`
}

/**
 * What an editor reads of an edition without faults; `folder` is `content/edition-1`, `status` whether it
 * is published, where that is known.
 */
export function reportAgreement(
  folder: string,
  counts: Counts,
  language: ReportLanguage,
  status?: string,
): string {
  return `${folder}: ${status === undefined ? '' : `${status}; `}${agreements[language](counts)}`
}
