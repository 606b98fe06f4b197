import { constants } from 'node:os'

/** The exit status of a server that no other try would help, as sysexits.h has it (EX_CONFIG). */
export const cannotStart = 78

/** The exit status of a process as a shell has it: 128 and the number of the signal that ended it. */
export function exitStatus(code: number | null, signal: NodeJS.Signals | null): number {
  return signal ? 128 + constants.signals[signal] : (code ?? 1)
}
