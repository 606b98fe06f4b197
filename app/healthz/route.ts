import { buildFacts } from '@/lib/site/build-facts'

export const dynamic = 'force-dynamic'

/** Says that this server answers, and what it was built from. Nothing is rendered for it. */
export function GET(): Response {
  const { edition, hash } = buildFacts()
  return Response.json({ status: 'ok', edition, build: hash })
}
