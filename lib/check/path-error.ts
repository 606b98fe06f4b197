import { PlainError } from '../plain-error'
import type { ReportLanguage } from '../policy/faults'
import { words } from './words'

/** What Node.js could not do with a path, as a sentence; any other error as it is. */
export function pathError(error: unknown, path: string, language: ReportLanguage): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  const { missing, denied, unreadable } = words[language]
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new PlainError(missing(path))
    case 'EACCES':
    case 'EPERM':
      return new PlainError(denied(path))
    default:
      return new PlainError(unreadable(path, String(error.code)))
  }
}
