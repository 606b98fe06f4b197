import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import etag from 'etag'
import { type Answer, type Stored, type Table, tableFile } from '../serve/table'
import { securityHeaders } from '../site/security-headers'
import { compress } from './compress'
import type { Draft, Drafts, Found } from './drafts'

/**
 * Finishes the answers of a site and writes them, as the server's table, into a folder.
 *
 * @param edition the number of the edition in force
 */
export async function writeTable(
  folder: string,
  { found, days, turns, decided, nearest, missing, malformed, notAllowed, options, failed }: Drafts,
  edition: number,
): Promise<void> {
  const drafts: Draft[] = []
  const indexes = new Map<Draft, number>()
  const indexOf = (draft: Draft): number => {
    const index = indexes.get(draft) ?? drafts.push(draft) - 1
    indexes.set(draft, index)
    return index
  }
  const placeOf = (one: Found) =>
    one instanceof Map
      ? Object.fromEntries([...one].map(([state, draft]) => [state, indexOf(draft)]))
      : indexOf(one)

  const places: Omit<Table, 'answers' | 'file'> = {
    edition,
    modified: Date.now(),
    always: securityHeaders,
    found: Object.fromEntries([...found].map(([pathname, one]) => [pathname, placeOf(one)])),
    days: Object.fromEntries(
      [...days].map(([pathname, { editions, before, malformed }]) => [
        pathname,
        {
          editions: editions.map(({ published, draft }) => ({ published, answer: indexOf(draft) })),
          before: placeOf(before),
          malformed: placeOf(malformed),
        },
      ]),
    ),
    turns: Object.fromEntries(
      [...turns].map(([pathname, all]) => [
        pathname,
        all.map(({ at, draft }) => ({ at, answer: indexOf(draft) })),
      ]),
    ),
    decided: Object.fromEntries(
      [...decided].map(([pathname, { others, options, ...one }]) => [
        pathname,
        { ...one, others: indexOf(others), options: indexOf(options) },
      ]),
    ),
    nearest: Object.fromEntries([...nearest].map(([beginning, one]) => [beginning, indexOf(one)])),
    missing: indexOf(missing),
    malformed: indexOf(malformed),
    notAllowed: indexOf(notAllowed),
    failed: indexOf(failed),
    options: indexOf(options),
  }

  const bodies: Buffer[] = []
  let end = 0
  const placed = new Map<string, Stored>()
  // A page can be the same in several states.
  const place = (body: Buffer): Stored => {
    const tag = etag(body)
    const known = placed.get(tag)
    if (known) return known
    bodies.push(body)
    end += body.length
    const stored = { start: end - body.length, end, etag: tag }
    placed.set(tag, stored)
    return stored
  }
  const finished = await Promise.all(drafts.map(compressDraft))
  const answers = finished.map(({ status, headers, bodies: own }): Answer => {
    if (!own) return { status, headers }
    return {
      status,
      headers,
      bodies: {
        identity: place(own.identity),
        ...(own.gzip && { gzip: place(own.gzip) }),
        ...(own.br && { br: place(own.br) }),
      },
    }
  })

  await mkdir(folder, { recursive: true })
  const all = Buffer.concat(bodies)
  const file = `answers-${createHash('sha256').update(all).digest('hex').slice(0, 12)}.bin`
  const table: Table = { ...places, file, answers }
  await writeFile(join(folder, file), all)
  await writeFile(join(folder, tableFile), JSON.stringify(table))
}

async function compressDraft({ status, headers, body, effort }: Draft) {
  if (body === undefined) return { status, headers, bodies: undefined }
  const bytes = Buffer.from(body)
  const bodies = await compress(bytes, headers['Content-Type'] ?? '', effort)
  const vary = [headers.Vary, (bodies.br || bodies.gzip) && 'Accept-Encoding']
    .filter(Boolean)
    .join(', ')
  return { status, headers: { ...headers, ...(vary && { Vary: vary }) }, bodies }
}
