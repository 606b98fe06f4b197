import { type ReportLanguage, reportLanguages } from './faults'

/** In POSIX order: the first that is set decides, even where it names no language of ours. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/** The language of reports by the environment's locale (`ru_RU.UTF-8`, `kk_KZ`), else English. */
export function localeLanguage(env: Record<string, string | undefined>): ReportLanguage {
  const locale = variables.map((name) => env[name]).find(Boolean)
  const code = locale?.split(/[_.@]/, 1)[0]
  return reportLanguages.find((language) => language === code) ?? 'en'
}
