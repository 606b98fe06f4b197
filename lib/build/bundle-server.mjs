import { build } from 'esbuild'

/**
 * Makes plain JavaScript of the server in lib/serve: where it runs there is no TypeScript, and none
 * of our packages but what Next.js needs.
 *
 * @param {string} folder
 */
export async function bundleServer(folder) {
  await build({
    entryPoints: { server: 'lib/serve/main.ts', serve: 'lib/serve/supervise.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
  })
}
