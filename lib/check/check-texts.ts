import { type Reviewed, reviewTexts } from '../editions/review'
import { reviewEditions } from '../editions/review-editions'
import { hasFaults, type ReportLanguage } from '../policy/faults'
import { reportAgreement, reportFaults, reportSound } from '../policy/report'
import type { Arguments } from './arguments'
import { countsOf } from './counts'
import { editionLines } from './edition-lines'
import { jsonReport } from './json-report'
import { newestChanges } from './newest-changes'
import { selectTexts } from './select'

/** What the command prints about texts, and whether all of them are without faults. */
export type Outcome = { report: string; isSound: boolean }

/**
 * Checks what the command is asked to.
 *
 * @throws PlainError in the language of the report, where a path stands for no text
 */
export async function checkTexts({ paths, language, format, today }: Arguments): Promise<Outcome> {
  const selected = await selectTexts(paths, language)
  const [folders, texts] = await Promise.all([
    Promise.all(selected.folders.map((path) => reviewEditions(path, { today, sealed: true }))),
    Promise.all(
      selected.texts.map(async ({ name, texts }) => ({ name, ...(await reviewTexts(texts)) })),
    ),
  ])
  const files = [...folders, ...texts].flatMap((review) => review.files)
  const isSound = !files.some(hasFaults)
  if (format === 'json') return { report: jsonReport(files, language), isSound }

  const messages = files.flatMap((file) => file.messages)
  const report = [
    ...(messages.length > 0 ? [reportFaults(messages, language)] : []),
    ...folders.flatMap((review) => editionLines(review, language, today)),
    ...texts.flatMap((review) => soundLine(review, language)),
    ...folders.flatMap((review) => newestChanges(review, language)),
  ]
  return { report: report.join('\n'), isSound }
}

/** The line on texts without faults; none where they have some. */
function soundLine({ name, parsed }: Reviewed & { name: string }, language: ReportLanguage) {
  const [first, ...others] = parsed ?? []
  if (!first) return []
  const report = others.length > 0 ? reportAgreement : reportSound
  return [report(name, countsOf(first.policy), language)]
}
