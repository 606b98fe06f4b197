import type { VFileMessage } from 'vfile-message'
import { locales } from '../i18n/routing'
import { describeFault, type ReportLanguage } from './faults'

const headings: Record<ReportLanguage, (count: number) => string> = {
  en: (count) => `The policy has ${count === 1 ? 'one fault' : `${count} faults`}.`,
  ru: (count) => `В тексте Политики ошибок: ${count}.`,
  kk: (count) => `Саясат мәтініндегі қателер саны: ${count}.`,
}

/** The faults as an editor reads them: where, what is wrong, and what to do about it. */
export function reportFaults(faults: readonly VFileMessage[], language: ReportLanguage): string {
  const entries = faults.map((fault) => {
    const { reason, fix } = describeFault(fault, language)
    return `${fault.name}\n  ${reason}\n  ${fix}\n`
  })
  return `${headings[language](faults.length)}\n\n${entries.join('\n')}`
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

/** What an editor reads of an edition without faults; `folder` is `content/edition-1`. */
export function reportAgreement(folder: string, counts: Counts, language: ReportLanguage): string {
  return `${folder}: ${agreements[language](counts)}`
}
