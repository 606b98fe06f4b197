// Runs a command of lib/ that is bundled at each start: with its hundreds of modules loaded one by one
// it takes twice as long, and a bundle that is not kept is never out of date.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'

/**
 * @typedef {(args: string[], env: Record<string, string | undefined>) => Promise<number>} Main
 *   runs a command with the words after its name; gives its exit status
 */

/**
 * @param {string} entry the module of the command
 * @returns {Promise<{ main: Main }>}
 */
async function load(entry) {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  const outfile = join(folder, 'main.mjs')
  try {
    buildSync({
      entryPoints: [entry],
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

/**
 * Runs a command with the words on the command line, and ends with its exit status.
 *
 * @param {string} entry the module of the command, which exports `main`
 */
export async function runBundled(entry) {
  process.setSourceMapsEnabled(true)
  const { main } = await load(entry)
  // Whoever reads the output may have enough of it, as `head` has.
  process.stdout.on('error', () => process.exit())
  process.once('SIGINT', () => process.exit(0))
  process.exitCode = await main(process.argv.slice(2), process.env)
}
