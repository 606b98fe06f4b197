import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describeFault, type ReportLanguage } from '../policy/faults'

/**
 * The messages of files in one line of JSON, for editors and other programs: in the shape of
 * vfile-reporter-json, with the fix as its `note`, and `why` where there is one.
 */
export function jsonReport(files: readonly VFile[], language: ReportLanguage): string {
  return JSON.stringify(
    files.map(({ path, cwd, history, messages }) => ({
      path,
      cwd,
      history,
      messages: messages.map((message) => jsonMessage(message, language)),
    })),
  )
}

function jsonMessage(message: VFileMessage, language: ReportLanguage) {
  const { line, column, place, ruleId, source, fatal } = message
  const { reason, why, fix } = describeFault(message, language)
  return { reason, line, column, place, ruleId, source, fatal, note: fix, why }
}
