import { type Reviewed, reviewTexts } from '../editions/review'
import { hasFaults, type ReportLanguage } from '../policy/faults'
import { numberedParts, policyParts } from '../policy/parts'
import { reportAgreement, reportFaults, reportSound } from '../policy/report'
import type { Policy } from '../policy/schema'
import type { Arguments } from './arguments'
import { jsonReport } from './json-report'
import { selectTexts } from './select'

/** What the command prints about texts, and whether all of them are without faults. */
export type Outcome = { report: string; isSound: boolean }

/**
 * Checks what the command is asked to.
 *
 * @throws PlainError in the language of the report, where a path stands for no text
 */
export async function checkTexts({ paths, language, format }: Arguments): Promise<Outcome> {
  const selected = await selectTexts(paths, language)
  const reviews = await Promise.all(
    selected.map(async ({ name, texts }) => ({ name, ...(await reviewTexts(texts)) })),
  )
  const files = reviews.flatMap((review) => review.files)
  const isSound = !files.some(hasFaults)
  if (format === 'json') return { report: jsonReport(files, language), isSound }

  const messages = files.flatMap((file) => file.messages)
  const sound = reviews.flatMap((review) => soundLine(review, language))
  const report = [...(messages.length > 0 ? [reportFaults(messages, language)] : []), ...sound]
  return { report: report.join('\n'), isSound }
}

/** The line on texts without faults; none where they have some. */
function soundLine({ name, parsed }: Reviewed & { name: string }, language: ReportLanguage) {
  const [first, ...others] = parsed ?? []
  if (!first) return []
  const report = others.length > 0 ? reportAgreement : reportSound
  return [report(name, countsOf(first.policy), language)]
}

/** How many parts of each kind a policy has. */
function countsOf(policy: Policy) {
  const clauses = policyParts(policy).filter(({ clause }) => clause).length
  const items = numberedParts(policy).length - clauses
  return { sections: policy.sections.length, clauses, items }
}
