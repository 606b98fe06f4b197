import { z } from 'zod'
import { describeIssues } from '../issues'
import { PlainError } from '../plain-error'

const schema = z.object({
  SITE_URL: z.url(),
  ANALYTICS_SRC: z.union([z.literal(''), z.url()]),
  POLICY_EDITION: z.coerce.number().int().positive(),
  BUILD_HASH: z.string().regex(/^([0-9a-f]{12}|development)$/),
})

/** What is settled when the site is built, and must be the same when it is served. */
export type BuildFacts = {
  /** The origin of the host, such as `https://enic-kazakhstan.edu.kz`. Never the request's `Host`. */
  origin: string
  /** The URL of the analytics script, where there are analytics. */
  analytics: string | undefined
  /** The number of the edition in force. */
  edition: number
  /** Twelve hexadecimal digits that name the build; `development` while the site is worked on. */
  hash: string
}

/** The facts in the form in which next.config.ts puts them into the built code. */
export function writeBuildFacts({ origin, analytics, edition, hash }: BuildFacts) {
  return {
    SITE_URL: origin,
    ANALYTICS_SRC: analytics ?? '',
    POLICY_EDITION: `${edition}`,
    BUILD_HASH: hash,
  }
}

/**
 * Reads the facts of a build from the variables that it wrote.
 *
 * @throws PlainError that names the variable which is missing or malformed.
 */
export function readBuildFacts(variables: Record<string, string | undefined>): BuildFacts {
  const result = schema.safeParse(variables)
  if (!result.success) throw new PlainError(describeIssues(result.error))
  const { SITE_URL, ANALYTICS_SRC, POLICY_EDITION, BUILD_HASH } = result.data
  return {
    origin: SITE_URL,
    analytics: ANALYTICS_SRC || undefined,
    edition: POLICY_EDITION,
    hash: BUILD_HASH,
  }
}

/**
 * The facts of this build.
 *
 * Next.js replaces `process.env.X` by its value where it is written out like this, and nowhere
 * else: taken apart or passed on as a whole, it would be read from the server's own environment.
 *
 * @throws PlainError outside a build, where nothing wrote them.
 */
export function buildFacts(): BuildFacts {
  return readBuildFacts({
    SITE_URL: process.env.SITE_URL,
    ANALYTICS_SRC: process.env.ANALYTICS_SRC,
    POLICY_EDITION: process.env.POLICY_EDITION,
    BUILD_HASH: process.env.BUILD_HASH,
  })
}
