// Seals the editions of the policy that are published.
import { parseArgs } from 'node:util'
import { reportLanguage } from '../check/report-language'
import { dayAt } from '../editions/days'
import { type Sealing, sealEditions } from '../editions/seals/seal-editions'
import { PlainError } from '../plain-error'
import type { ReportLanguage } from '../policy/faults'
import { reportFaults } from '../policy/report'
import { words } from './words'

type Environment = Record<string, string | undefined>

type Options = {
  /** That of the editions. */
  folder?: string
  /** The day in Kazakhstan, ISO 8601. */
  today?: string
}

const options = { language: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const

/** Runs the command with the words after its name; gives its exit status. */
export async function main(
  args: readonly string[],
  env: Environment,
  { folder = 'content', today = dayAt(new Date()) }: Options = {},
): Promise<number> {
  try {
    const language = reportLanguage(args, env)
    const { values, tokens } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: false,
      tokens: true,
    })
    for (const token of tokens) {
      if (token.kind === 'option' && Object.hasOwn(options, token.name)) continue
      const unknown = token.kind === 'option' ? token.rawName : args[token.index]
      throw new PlainError(words[language].unknown(unknown ?? ''))
    }
    if (values.help) {
      console.log(words[language].usage)
      return 0
    }
    const sealing = await sealEditions(folder, today)
    const report = reportSealing(sealing, { language, folder, today })
    if (sealing.kind === 'done') console.log(report)
    else console.error(report)
    return sealing.kind === 'done' ? 0 : 1
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    console.error(error.message)
    return 1
  }
}

type Context = { language: ReportLanguage; folder: string; today: string }

function reportSealing(sealing: Sealing, { language, folder, today }: Context): string {
  const { faulty, passed, sealed, nothing, draft } = words[language]
  switch (sealing.kind) {
    case 'faulty':
      return `${reportFaults(sealing.faults, language)}\n${faulty}`
    case 'passed':
      return sealing.passed
        .map(({ number, published = '' }) => passed(number, published, today))
        .join('\n')
    case 'done': {
      const lines = sealing.sealed.map(({ number }) => sealed(number, `${folder}/SHA256SUMS`))
      const drafts = sealing.drafts.map(({ number }) => draft(number))
      return [...(lines.length > 0 ? lines : [nothing]), ...drafts].join('\n')
    }
  }
}
