import { type Change, type ChangeKind, countChanges } from '../editions/changes/change'
import { changesBetween } from '../editions/changes/changes-between'
import { createEdition, type Edition } from '../editions/edition'
import { shownPath } from '../editions/read-markdown'
import type { EditionsReview } from '../editions/review-editions'
import { locales } from '../i18n/routing'
import { hasFaults, type ReportLanguage } from '../policy/faults'
import { capitalize } from '../policy/faults/part-names'
import { changeWords } from './change-words'

/** The comparison table has all; so many lines are read at a glance. */
const most = 10

/** What the newest edition of a folder changes against the one before; no lines where any has a fault. */
export function newestChanges(review: EditionsReview, language: ReportLanguage): string[] {
  if (review.files.some(hasFaults)) return []
  const release = { today: '', withDrafts: true }
  const [former, next] = review.texts
    .slice(-2)
    .map(({ number, ...text }) => createEdition(number, text, release))
  const folder = review.editions.at(-1)?.path
  if (!former || !next || folder === undefined) return []

  const words = changeWords[language]
  const changes = changesInAll(former, next)
  const lines = [
    ...changes.flatMap((change) => linesOf(change, language)),
    ...locales.flatMap((locale) =>
      [...new Set(next.policies[locale].corrected)].map((number) =>
        words.corrected(number, locale),
      ),
    ),
  ]
  const left = lines.length - most
  return [
    '',
    `${words.heading(shownPath(folder), former.number)} ${countsLine(changes, language)}`.trim(),
    ...lines.slice(0, most).map((line) => `  ${line}`),
    ...(left > 0 ? [`  ${words.more(left)}`] : []),
  ]
}

/** What is changed in every language: a slip is corrected in one only. */
function changesInAll(former: Edition, next: Edition): Change[] {
  const [first] = locales
  const corrected = new Set(next.policies[first].corrected)
  return changesBetween(former, next, first).flatMap((change) => {
    if (change.to === undefined || !corrected.has(change.to)) return [change]
    const kinds = change.kinds.filter((kind) => kind !== 'changed')
    return kinds.length > 0 ? [{ ...change, kinds }] : []
  })
}

/** `Changed: 3, added: 1.` */
function countsLine(changes: readonly Change[], language: ReportLanguage): string {
  const { counts, none } = changeWords[language]
  if (changes.length === 0) return none
  const found = Object.entries(countChanges(changes)).filter(([, count]) => count > 0)
  const words = found.map(([kind, count]) => `${counts[kind as ChangeKind]}: ${count}`)
  return `${capitalize(words.join(', '))}.`
}

/** A section is its heading, where its words change; else the whole of it. */
function linesOf({ of, from, to, kinds }: Change, language: ReportLanguage): string[] {
  const { title, sectionHeading, part } = changeWords[language]
  if (of === 'title') return [title]
  const number = to ?? from ?? ''
  const isHeading = of === 'section' && kinds.includes('changed')
  const others = isHeading ? kinds.filter((kind) => kind !== 'changed') : kinds
  const isElsewhere = others.some((kind) => kind === 'renumbered' || kind === 'moved')
  return [
    ...(isHeading ? [sectionHeading(number)] : []),
    ...(others.length > 0 ? [part(number, others, isElsewhere ? from : undefined)] : []),
  ]
}
