import { parseArgs } from 'node:util'
import { PlainError } from '../plain-error'
import { type ReportLanguage, reportLanguages } from '../policy/faults'

/** In POSIX order: the first that is set decides, even where it names no language of ours. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG']

/**
 * The language in which a command reports: that of `--language`, else of the environment's locale
 * (`ru_RU.UTF-8`, `kk_KZ`), else English.
 *
 * @param args the words after the command's name; words other than `--language` are left alone
 * @throws PlainError where `--language` names no language of the reports
 */
export function reportLanguage(
  args: readonly string[],
  env: Record<string, string | undefined>,
): ReportLanguage {
  const { values } = parseArgs({
    args: [...args],
    options: { language: { type: 'string' } },
    strict: false,
  })
  if (values.language !== undefined) return chosenLanguage(values.language)

  const locale = variables.map((name) => env[name]).find(Boolean)
  const code = locale?.split(/[_.@]/, 1)[0]
  return reportLanguages.find((language) => language === code) ?? 'en'
}

/** `true` stands for an option without a value. */
function chosenLanguage(value: string | boolean): ReportLanguage {
  const language = reportLanguages.find((one) => one === value)
  if (language) return language
  throw new PlainError(`Write one of ${reportLanguages.join(', ')} after --language.`)
}
