import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { transform } from 'esbuild'

/**
 * Takes comments and long names out of our own modules, which Next.js hands out as they are
 * written. A file keeps its name: the hash in it is of what this was made from.
 */
export async function minifyModules(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'))
  await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const { code } = await transform(await readFile(path, 'utf8'), {
        format: 'esm',
        minify: true,
      })
      await writeFile(path, code)
    }),
  )
}
