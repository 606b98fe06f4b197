import { resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * What this loader uses of a webpack loader's context.
 *
 * @typedef {{ resourcePath: string, rootContext: string, addDependency: (path: string) => void }} Context
 */

/**
 * A loader for Turbopack. It puts a module for the browser and all that it imports into one file,
 * so that the hash in that file's name is of all of it.
 *
 * @this {Context}
 * @returns {Promise<string>} the bundle; minified in a production build, readable in `next dev`
 * @throws esbuild's BuildFailure, which says what is wrong where.
 */
export default async function bundle() {
  const { outputFiles, metafile } = await build({
    entryPoints: [this.resourcePath],
    absWorkingDir: this.rootContext,
    bundle: true,
    format: 'esm',
    minify: process.env.NODE_ENV === 'production',
    metafile: true,
    write: false,
    // The error that it throws says the same.
    logLevel: 'silent',
  })
  // `next dev` bundles again when one of them changes.
  for (const path of Object.keys(metafile.inputs))
    this.addDependency(resolve(this.rootContext, path))
  return outputFiles[0]?.text ?? ''
}
