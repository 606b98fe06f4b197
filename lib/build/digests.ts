import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { neutralPathname } from '../site/addresses'

/** The digest of each of our own browser modules, as `integrity` has it, by its pathname. */
export type Digests = ReadonlyMap<string, string>

/** @param distDir the folder that Next.js has built into */
export async function moduleDigests(distDir: string): Promise<Digests> {
  const folder = join(distDir, 'static/media')
  const names = await readdir(folder)
  const digests = names.map(async (name) => {
    const digest = createHash('sha256').update(await readFile(join(folder, name)))
    const pathname = neutralPathname(`_next/static/media/${name}`)
    return [pathname, `sha256-${digest.digest('base64')}`] as const
  })
  return new Map(await Promise.all(digests))
}
