import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { z } from 'zod'
import { locales } from '../i18n/routing'
import { policySchema } from '../policy/schema'
import type { NumberedText } from './review-editions'

const locale = z.enum(locales)

const schema = z.array(
  z.strictObject({
    number: z.int().positive(),
    policies: z.record(locale, policySchema),
    sources: z.record(locale, z.string()),
  }),
)

/**
 * Keeps the texts of editions that have no fault in a file. A reader of that file never meets half of
 * it: `next dev` has several processes, and each keeps what it has read.
 */
export async function keepTexts(editions: readonly NumberedText[], path: string): Promise<void> {
  const part = `${path}.${randomUUID()}`
  const texts = editions.map(({ number, policies, sources }) => ({ number, policies, sources }))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(part, JSON.stringify(texts))
  await rename(part, path)
}

/** The texts that were last kept; none where there is no such file, or nothing of use in it. */
export async function keptTexts(path: string): Promise<NumberedText[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return schema.safeParse(parseJson(text)).data ?? []
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
