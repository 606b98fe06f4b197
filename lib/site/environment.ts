import { z } from 'zod'
import { describeIssues } from '../issues'
import { PlainError } from '../plain-error'

const cure =
  'Write the address at which the host is reached, without a path, such as https://enic-kazakhstan.edu.kz'

const environmentSchema = z.object({
  SITE_URL: z
    .url({ protocol: /^https?$/, error: cure, abort: true })
    .refine((address) => URL.parse(address)?.href === `${URL.parse(address)?.origin}/`, cure)
    .transform((address) => new URL(address).origin)
    .default('https://enic-kazakhstan.edu.kz'),
})

/**
 * The settings that are read when the site is built.
 *
 * @throws PlainError that names the variable and says what to write, where one is of the wrong form.
 */
export function readEnvironment(variables: Record<string, string | undefined>) {
  const result = environmentSchema.safeParse(variables)
  if (!result.success) throw new PlainError(describeIssues(result.error))
  return result.data
}
