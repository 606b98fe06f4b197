import { z } from 'zod'
import { describeIssues } from '../issues'
import { PlainError } from '../plain-error'

const siteUrlHint =
  'Write the address at which the host is reached, without a path, such as https://enic-kazakhstan.edu.kz'

/** A variable that is empty is not set. */
const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)

const originSchema = z
  .url({ protocol: /^https?$/, error: siteUrlHint, abort: true })
  .refine((url) => URL.parse(url)?.href === `${URL.parse(url)?.origin}/`, siteUrlHint)
  .transform((url) => new URL(url).origin)

const environmentSchema = z
  .object({
    SITE_URL: z.preprocess(unlessEmpty, originSchema.default('https://enic-kazakhstan.edu.kz')),
    ANALYTICS_SRC: z.preprocess(unlessEmpty, z.string().optional()),
  })
  // Clauses 2.3 and 7.1 of the policy promise that the data stays.
  .refine(({ SITE_URL, ANALYTICS_SRC }) => !ANALYTICS_SRC || isOwn(ANALYTICS_SRC, SITE_URL), {
    path: ['ANALYTICS_SRC'],
    error:
      'Write the whole address of a script on the host of SITE_URL or below it; the policy promises that data stays with the Center.',
  })

/** Whether a script is on the site's own host, or on one below it, by the same protocol. */
function isOwn(script: string, site: string): boolean {
  const [address, own] = [URL.parse(script), new URL(site)]
  if (!address || address.protocol !== own.protocol || address.username) return false
  return address.host === own.host || address.host.endsWith(`.${own.host}`)
}

export type Environment = z.infer<typeof environmentSchema>

/**
 * The settings with which the site is built.
 *
 * @throws PlainError that names the variable and says what to write, where one is malformed.
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environmentSchema.safeParse(variables)
  if (!result.success) throw new PlainError(describeIssues(result.error))
  return result.data
}
