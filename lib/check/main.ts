// Checks the policy: every edition, or the folders and files that are named on the command line.
import { PlainError } from '../plain-error'
import { readArguments } from './arguments'
import { checkTexts } from './check-texts'
import { watchTexts } from './watch-texts'
import { words } from './words'

type Environment = Record<string, string | undefined>

/** Runs the command with the words after its name; gives its exit status. */
export async function main(args: readonly string[], env: Environment): Promise<number> {
  try {
    const asked = readArguments(args, env)
    if (asked.help) {
      console.log(words[asked.language].usage)
      return 0
    }
    if (asked.watch) {
      await watchTexts(asked)
      return 0
    }
    const { report, isSound } = await checkTexts(asked)
    console.log(report)
    return isSound ? 0 : 1
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    console.error(error.message)
    return 1
  }
}
