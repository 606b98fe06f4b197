import { beginOf } from '../../../lib/editions/days'
import { editions } from '../support/editions'
import { expect, test } from '../support/test'

const { inForce, upcoming } = editions
const [next] = upcoming.filter((one) => one !== inForce)

test('an operator is told which edition is in force, since when, and which is to come', async ({
  request,
}) => {
  const response = await request.get('/privacy/healthz')
  expect(response.status()).toBe(200)
  const { status, edition, since, next: said } = await response.json()
  expect(edition).toBe(inForce.number)
  expect(since).toBe(inForce.published)
  expect(said).toEqual(next && { edition: next.number, from: next.published })

  // By the clock of the server, whatever day the build is of.
  const now = Date.now()
  const isOverdue = next?.published !== undefined && now >= beginOf(next.published)
  const isEarly = inForce.published !== undefined && now < beginOf(inForce.published)
  expect(status).toBe(isOverdue ? 'overdue' : isEarly ? 'early' : 'ok')
})
