import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a program whose first line on its output may be of use. */
export function startProgram(
  path: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
): ChildProcess {
  // What GTK says of its own icons and menus is of no use to anybody.
  const program = spawn(path, args, { env, stdio: ['ignore', 'pipe', 'ignore'] })
  // Nothing outlives a run that is broken off.
  process.once('exit', () => program.kill())
  return program
}

/** @throws Error where the program ends before it has written a line. */
export async function firstLineOf({ stdout, spawnfile }: ChildProcess): Promise<string> {
  if (!stdout) throw new Error(`the output of ${spawnfile} is not read`)
  // The stream stays open: a program may die of the next byte that nobody takes.
  const [line] = await Promise.race([once(stdout, 'data'), once(stdout, 'end')])
  if (line === undefined) throw new Error(`${spawnfile} has ended at once`)
  return String(line).trim()
}

/** Ends a program, and waits until it has. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return
  const ended = once(program, 'exit')
  program.kill()
  await ended
}
