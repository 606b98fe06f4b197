// Checks the policy by lib/check, which is bundled at each start: with its hundreds of modules loaded one
// by one it takes twice as long, and a bundle that is not kept is never out of date.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
const outfile = join(folder, 'check.mjs')

/** @returns {Promise<typeof import('../check/main')>} */
async function load() {
  try {
    buildSync({
      entryPoints: ['lib/check/main.ts'],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20.19',
      format: 'esm',
      // A defect is told with its place in lib/.
      sourcemap: 'inline',
      sourcesContent: false,
      // For the packages that are CommonJS.
      banner: {
        js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)",
      },
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.setSourceMapsEnabled(true)
const { main } = await load()
// Whoever reads the output may have enough of it, as `head` has.
process.stdout.on('error', () => process.exit())
process.once('SIGINT', () => process.exit(0))
process.exitCode = await main(process.argv.slice(2), process.env)
