import { constants } from 'node:os'

/**
 * @param {NodeJS.Signals} signal
 * @returns {number} the exit status of a process that it ended, as a shell has it
 */
export function statusOf(signal) {
  return 128 + constants.signals[signal]
}

/**
 * Passes the signals that this process gets on to a child process, and waits for its end.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit status; never 0 where a signal ended it
 */
export function passSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(signal ? statusOf(signal) : (code ?? 1)))
  })
}
