// Checks the policy: every edition, or the folders that are named on the command line.
import { join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { editionFolders } from '../editions/editions'
import { type EditionText, reviewEdition } from '../editions/review'
import { locales } from '../i18n/routing'
import { PlainError } from '../plain-error'
import { numberedParts, policyParts } from '../policy/parts'
import { reportAgreement, reportFaults } from '../policy/report'
import { reportLanguage } from './report-language'

try {
  await check()
} catch (error) {
  if (!(error instanceof PlainError || isMistyped(error))) throw error
  console.error(error.message)
  process.exitCode = 1
}

/** Whether Node.js could not read the options of the command line. */
function isMistyped(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS_')
}

async function check(): Promise<void> {
  const args = process.argv.slice(2)
  const language = reportLanguage(args, process.env)
  const { positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { language: { type: 'string' } },
  })
  const folders = positionals.length > 0 ? positionals : await siteFolders()
  const reviews = await Promise.all(folders.map(reviewEdition))
  const faults = reviews.flatMap((review) => review.faults)
  const messages = [...faults, ...reviews.flatMap((review) => review.warnings)]
  if (messages.length > 0) console.error(reportFaults(messages, language))
  if (faults.length > 0) process.exitCode = 1
  for (const [index, { text }] of reviews.entries()) {
    const folder = relative('', folders[index] ?? '')
      .split(sep)
      .join('/')
    if (text) console.log(reportAgreement(folder, countsOf(text), language))
  }
}

async function siteFolders(): Promise<string[]> {
  const folders = await editionFolders(join(process.cwd(), 'content'))
  return folders.map(({ path }) => path)
}

/** How many parts of each kind an edition has; both languages have the same. */
function countsOf({ policies }: EditionText) {
  const policy = policies[locales[0]]
  const clauses = policyParts(policy).filter(({ clause }) => clause).length
  const items = numberedParts(policy).length - clauses
  return { sections: policy.sections.length, clauses, items }
}
