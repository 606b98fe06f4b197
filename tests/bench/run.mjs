// Says what the bench lacks, or runs it. It installs and builds nothing by itself.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const needs = [
  { path: 'node_modules/tsx', command: 'npm ci' },
  { path: '.next/built-from', command: 'npm run build' },
  { path: 'node_modules/lighthouse', command: 'npm install --no-save lighthouse@12.8.2' },
]
const programs = ['nginx', 'wrk', 'openssl']
const isInstalled = (/** @type {string} */ program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
const lacking = [
  ...needs.filter(({ path }) => !existsSync(path)),
  ...programs
    .filter((program) => !isInstalled(program))
    .map((program) => ({ command: `apt-get install ${program}` })),
]

if (lacking.length > 0) {
  console.error('The bench lacks something. Run this first:\n')
  for (const { command } of lacking) console.error(`  ${command}`)
  process.exitCode = 1
} else {
  const { tsImport } = await import('tsx/esm/api')
  await tsImport('./bench.ts', import.meta.url)
}
