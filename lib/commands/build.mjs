// Builds the site; with --if-changed, only where something that goes into it has changed.

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { passSignals } from './signals.mjs'

const stamp = '.next/built-from'
const folders = ['app', 'content', 'lib', 'messages', 'public']
const files = [
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'tsconfig.json',
]
const variables = ['SITE_URL', 'ANALYTICS_SRC']

/** @returns {string} a hash of all that the built site depends on */
function hashInputs() {
  const hash = createHash('sha256').update(process.version)
  for (const name of variables) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  const inputs = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  for (const path of [...inputs, ...files].sort())
    hash.update(`${path}\n`).update(readFileSync(path))
  return hash.digest('hex')
}

/** @returns {string | undefined} the hash that the present build was made from */
function builtFrom() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * @param {string} inputs the hash of what is built
 * @returns {Promise<number>} the exit status of `next build`
 */
function build(inputs) {
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  return passSignals(
    spawn(process.execPath, [next, 'build'], {
      stdio: 'inherit',
      env: { ...process.env, BUILD_HASH: inputs.slice(0, 12), NEXT_TELEMETRY_DISABLED: '1' },
    }),
  )
}

const inputs = hashInputs()
if (!process.argv.includes('--if-changed') || builtFrom() !== inputs) {
  rmSync(stamp, { force: true })
  process.exitCode = await build(inputs)
  if (process.exitCode === 0) {
    // Next.js leaves these two to whoever deploys the standalone server.
    cpSync('.next/static', '.next/standalone/.next/static', { recursive: true })
    cpSync('public', '.next/standalone/public', { recursive: true })
    writeFileSync(stamp, inputs)
  }
}
