/**
 * Lets a child process have the signals that this process gets, and waits for its end.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit status; 0 where it ended on a signal that was passed on
 */
export function passSignals(child) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 0))
  })
}
