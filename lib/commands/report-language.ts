import { parseArgs } from 'node:util'
import { PlainError } from '../plain-error'
import { type ReportLanguage, reportLanguages } from '../policy/faults'
import { localeLanguage } from '../policy/locale-language'

/**
 * The language in which a command reports: that of `--language`, else that of the environment.
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
  return values.language === undefined ? localeLanguage(env) : chosenLanguage(values.language)
}

/** `true` stands for an option without a value. */
function chosenLanguage(value: string | boolean): ReportLanguage {
  const language = reportLanguages.find((one) => one === value)
  if (language) return language
  throw new PlainError(`Write one of ${reportLanguages.join(', ')} after --language.`)
}
