import { parseArgs } from 'node:util'
import { PlainError } from '../plain-error'
import { type ReportLanguage, reportLanguages } from '../policy/faults'
import { localeLanguage } from '../policy/locale-language'
import { words } from './words'

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
  const usual = localeLanguage(env)
  if (values.language === undefined) return usual
  const language = reportLanguages.find((one) => one === values.language)
  if (language) return language
  throw new PlainError(words[usual].noLanguage(reportLanguages.join(', ')))
}
