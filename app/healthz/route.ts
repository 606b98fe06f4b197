import { siteEditions } from '@/lib/editions/editions'
import { buildFacts } from '@/lib/site/build-facts'
import { healthAt } from '@/lib/site/health'

export const dynamic = 'force-dynamic'

/** Says in `next dev` that the server answers; a built site answers by its table. */
export async function GET(): Promise<Response> {
  return Response.json(healthAt(Date.now(), await siteEditions(), buildFacts()))
}
