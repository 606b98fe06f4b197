import { currentEditionNumber } from '@/lib/site/addresses'

export const dynamic = 'force-dynamic'

/** Says that this server answers, and what it was built from. Nothing is rendered for it. */
export function GET(): Response {
  const [edition, build] = [currentEditionNumber(), process.env.BUILD_HASH]
  return Response.json({ status: 'ok', edition, build })
}
