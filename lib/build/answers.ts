import { join } from 'node:path'
import { siteEditions } from '../editions/editions'
import { readBuildFacts } from '../site/build-facts'
import { collectDrafts } from './collect'
import type { Built } from './drafts'
import { findPage, findPages } from './pages'
import type { Parted } from './strip'
import { writeTable } from './write-table'

/**
 * Writes everything that a finished build can say into `answers`, a folder in that of the build.
 *
 * @param parted what became of the pages that were drawn for every state of consent
 * @param variables the `env` of next.config.ts, with the facts of the build
 * @throws PlainError where Next.js hands over something that is not known.
 */
export async function writeAnswers(
  built: Built,
  parted: Parted,
  distDir: string,
  variables: Record<string, string | undefined>,
): Promise<void> {
  const folder = join(distDir, 'server')
  const [editions, pages] = await Promise.all([siteEditions(), findPages(folder)])
  const fileOf = (end: string) => join(folder, findPage(pages, end))
  const drafts = await collectDrafts(built, parted, editions, readBuildFacts(variables), fileOf)
  await writeTable(join(distDir, 'answers'), drafts, editions.inForce.number)
}
