import { z } from 'zod'
import { describeIssues } from '../issues'
import { PlainError } from '../plain-error'
import { dayAt } from './days'

/** Which editions a build shows: those published by `today` (ISO 8601), and the others as drafts if asked for. */
export type Release = { today: string; withDrafts: boolean }

const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)

const schema = z.object({
  TODAY: z.preprocess(
    unlessEmpty,
    z.iso.date('Write year, month and day, such as 2026-12-01').optional(),
  ),
  DRAFTS: z.preprocess(unlessEmpty, z.literal('1', 'Write 1, or leave it out').optional()),
})

/**
 * Reads which editions are to be shown: `TODAY` in the place of the present day, `DRAFTS=1` for drafts
 * too, which `next dev` always shows.
 *
 * @throws PlainError that names the variable which is malformed.
 */
export function readRelease(
  variables: Record<string, string | undefined>,
  now: Date = new Date(),
): Release {
  const result = schema.safeParse(variables)
  if (!result.success) throw new PlainError(describeIssues(result.error))
  const { TODAY, DRAFTS } = result.data
  return {
    today: TODAY ?? dayAt(now),
    withDrafts: DRAFTS !== undefined || variables.NODE_ENV === 'development',
  }
}
