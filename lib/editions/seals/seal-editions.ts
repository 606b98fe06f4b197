import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { type ReviewedEdition, reviewEditions } from '../review-editions'
import { textsOf } from './check-seals'
import { sealLine, sealsName } from './seals'

/** An edition, and its day, ISO 8601, where it has one. */
type Dated = { number: number; published: string | undefined }

/** What became of the sealing: where it was refused, nothing was written. */
export type Sealing =
  | { kind: 'faulty'; faults: VFileMessage[] }
  | { kind: 'passed'; passed: Dated[] }
  | { kind: 'done'; sealed: Dated[]; drafts: Dated[] }

/**
 * Seals the editions in a folder that have a day and no seal, and the first one, of which nobody wrote
 * down when it was published. Adds lines and changes none. `today` is ISO 8601: an edition is sealed by
 * the end of its day, before anybody has read it without a seal.
 */
export async function sealEditions(folder: string, today: string): Promise<Sealing> {
  const { faults, editions, seals } = await reviewEditions(folder, { today, sealed: false })
  if (faults.length > 0) return { kind: 'faulty', faults }

  const unsealed = editions.flatMap((edition) => {
    const texts = textsOf(edition).filter(([path]) => !seals.seals.has(path))
    return texts.length > 0 ? [{ ...dated(edition), texts }] : []
  })
  const isDraft = ({ number, published }: Dated) => number > 1 && published === undefined
  const ready = unsealed.filter((one) => !isDraft(one))
  const passed = ready.filter(({ published }) => published !== undefined && published < today)
  if (passed.length > 0) return { kind: 'passed', passed }

  const lines = ready.flatMap(({ texts }) =>
    texts.map(([path, { file }]) => sealLine(path, file.data.source ?? '')),
  )
  const written = String(seals.file ?? '')
  const start = written === '' || written.endsWith('\n') ? '' : '\n'
  if (lines.length > 0) await appendFile(join(folder, sealsName), start + lines.join(''))
  return { kind: 'done', sealed: ready, drafts: unsealed.filter(isDraft) }
}

function dated({ number, parsed }: ReviewedEdition): Dated {
  return { number, published: parsed?.[0]?.policy.published }
}
