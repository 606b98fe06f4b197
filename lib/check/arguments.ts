import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readRelease } from '../editions/release'
import { PlainError } from '../plain-error'
import type { ReportLanguage } from '../policy/faults'
import { reportLanguage } from './report-language'
import { words } from './words'

const formats = ['text', 'json'] as const

type Format = (typeof formats)[number]

/** What the command is asked to do. `paths` are absolute, `today` is ISO 8601. */
export type Arguments = {
  today: string
  language: ReportLanguage
  format: Format
  watch: boolean
  help: boolean
  paths: string[]
}

const options = {
  language: { type: 'string' },
  format: { type: 'string' },
  watch: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Environment = Record<string, string | undefined>

/**
 * Reads the words after the command's name.
 *
 * @throws PlainError in the language of the report, where there is no such option or value
 */
export function readArguments(args: readonly string[], env: Environment): Arguments {
  const language = reportLanguage(args, env)
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option' && !isKnown(token)) {
      const written = token.inlineValue ? `${token.rawName}=${token.value}` : token.rawName
      throw new PlainError(words[language].noOption(written))
    }
  }
  const folder = callersFolder(env)
  const paths = positionals.length > 0 ? positionals : [resolve('content')]
  return {
    today: readRelease(env).today,
    language,
    format: readFormat(values.format ?? 'text', language),
    watch: values.watch === true,
    help: values.help === true,
    paths: paths.map((path) => resolve(folder, path)),
  }
}

function isKnown({ name, inlineValue }: { name: string; inlineValue?: boolean | undefined }) {
  if (name === 'watch' || name === 'help') return !inlineValue
  return Object.hasOwn(options, name)
}

/** `true` stands for an option without a value. */
function readFormat(value: string | boolean, language: ReportLanguage): Format {
  const format = formats.find((one) => one === value)
  if (format) return format
  throw new PlainError(words[language].noFormat(formats.join(', ')))
}

/** Where the paths are written from: npm runs a script in the project's folder, wherever it is called. */
function callersFolder({ npm_lifecycle_event, INIT_CWD }: Environment): string {
  return npm_lifecycle_event === 'check' && INIT_CWD ? INIT_CWD : '.'
}
