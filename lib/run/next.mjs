import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'

const cli = createRequire(import.meta.url).resolve('next/dist/bin/next')

/**
 * Runs a command of Next.js in the foreground; signals reach it as they reach this process.
 *
 * @param {string[]} words the command and its options
 * @returns {Promise<number>} its exit status; 0 where it ended on a signal that was passed on
 */
export function runNext(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...words], {
      stdio: 'inherit',
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    })
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
      process.on(signal, () => child.kill(signal))
    }
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 0))
  })
}
