// Builds the site; with --if-changed, only where something that goes into it has changed.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bundleServer } from '../build/bundle-server.mjs'
import { hashInputs } from './inputs.mjs'
import { settleRelease } from './release.mjs'
import { passSignals } from './signals.mjs'

const stamp = '.next/built-from'
/** What there is to say of the editions that the build leaves out; lib/build/adapter.ts writes it. */
const notices = '.next/notices.txt'
const environment = { ...process.env, ...settleRelease(process.env) }

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
      env: {
        ...environment,
        BUILD_HASH: inputs.slice(0, 12),
        NEXT_TELEMETRY_DISABLED: '1',
        // Whatever the shell has: Next.js keeps another value, and builds something else by it.
        NODE_ENV: 'production',
      },
    }),
  )
}

const inputs = hashInputs('.', environment)
if (!process.argv.includes('--if-changed') || builtFrom() !== inputs) {
  rmSync(stamp, { force: true })
  process.exitCode = await build(inputs)
  if (process.exitCode === 0) {
    // The server looks its answers up; nothing else of the build is served, and by no other entry.
    rmSync('.next/standalone/server.js', { force: true })
    for (const name of readdirSync('.next/answers')) {
      renameSync(join('.next/answers', name), join('.next/standalone', name))
    }
    await bundleServer('.next/standalone')
    writeFileSync(stamp, inputs)
  }
}
if (!process.exitCode && existsSync(notices)) {
  for (const line of readFileSync(notices, 'utf8').split('\n')) if (line) console.log(line)
}
