// Serves the built site: the same standalone server that a container runs.
import { spawn } from 'node:child_process'
import { memory } from './memory.mjs'
import { passSignals, statusOf } from './signals.mjs'

const port = process.env.PORT || '3000'
console.log(`\nThe policy is at http://localhost:${port}/privacy\n`)

const server = spawn(process.execPath, [...memory, '.next/standalone/server.js'], {
  stdio: 'inherit',
  // Next.js takes HOSTNAME for the address to listen on; many systems set it to their name.
  env: { ...process.env, PORT: port, HOSTNAME: '0.0.0.0', NODE_ENV: 'production' },
})
const status = await passSignals(server)
// Being stopped, by Ctrl+C or by a service manager, is how a server ends: npm would print any status
// but 0 as an error. Killed otherwise, or out of memory, it has failed.
const wasStopped = status === statusOf('SIGINT') || status === statusOf('SIGTERM')
process.exitCode = wasStopped ? 0 : status
