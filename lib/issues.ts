import type { z } from 'zod'

/** What a schema refuses, as one sentence a line: `SITE_URL: Write the whole address …`. */
export function describeIssues({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
}
