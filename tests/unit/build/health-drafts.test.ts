import { expect, it } from 'vitest'
import { healthDrafts } from '../../../lib/build/health-drafts'
import type { Edition } from '../../../lib/editions/edition'
import type { Editions } from '../../../lib/editions/editions'
import { facts } from '../support/build-facts'
import { editionsOf, first, inForce } from '../support/editions'

/** A moment in Kazakhstan, in ms since 1970. */
const at = (time: string) => Date.parse(`${time}+05:00`)

/** What a replica says of itself at a moment. */
function healthOf(editions: Editions, built: string, asked: string): unknown {
  const { now, turns } = healthDrafts(editions, facts, at(built))
  const { body } = turns.findLast((turn) => turn.at <= at(asked))?.draft ?? now
  return JSON.parse(`${body}`)
}

const second: Edition = { ...inForce, published: '2026-12-01' }
const before = editionsOf(first, { ...second, isDraft: true })
const then = editionsOf(first, second)
const build = facts.hash

it('an edition whose day is not known is in force since nobody knows when', () => {
  const health = { status: 'ok', edition: 1, build }
  expect(healthOf(editionsOf(first), '2026-11-25T12:00', '2036-11-25T12:00')).toEqual(health)
})

it('the next edition is named until its day, and from its first moment on it is overdue', () => {
  const health = { edition: 1, next: { edition: 2, from: '2026-12-01' }, build }
  for (const [asked, status] of [
    ['2026-11-25T12:00', 'ok'],
    ['2026-11-30T23:59:59.999', 'ok'],
    ['2026-12-01T00:00', 'overdue'],
    ['2027-12-01T00:00', 'overdue'],
  ] as const) {
    expect(healthOf(before, '2026-11-25T12:00', asked), asked).toEqual({ status, ...health })
  }
})

it('a build that was made without it after all is overdue from the start', () => {
  const health = healthOf(before, '2026-12-02T12:00', '2026-12-02T12:00')
  expect(health).toMatchObject({ status: 'overdue', edition: 1 })
})

it('a release that is made ahead says until its day that it is put in place too early', () => {
  const health = { edition: 2, since: '2026-12-01', build }
  for (const [asked, status] of [
    ['2026-11-25T12:00', 'early'],
    ['2026-11-30T23:59:59.999', 'early'],
    ['2026-12-01T00:00', 'ok'],
  ] as const) {
    expect(healthOf(then, '2026-11-25T12:00', asked), asked).toEqual({ status, ...health })
  }
})

it('a draft without a day is no edition that comes next', () => {
  const draft: Edition = { ...inForce, published: undefined, isDraft: true }
  expect(healthOf(editionsOf(first, draft), '2026-11-25T12:00', '2026-11-25T12:00')).toEqual({
    status: 'ok',
    edition: 1,
    build,
  })
})

it('of a first edition that is still to come the day is named once', () => {
  const only = { ...first, published: '2026-12-01', isDraft: true }
  const shown = { ...editionsOf(first), inForce: only, upcoming: [only] }
  const health = { status: 'early', edition: 1, since: '2026-12-01', build }
  expect(healthOf(shown, '2026-11-25T12:00', '2026-11-25T12:00')).toEqual(health)
  expect(healthOf(shown, '2026-11-25T12:00', '2026-12-01T00:00')).toMatchObject({ status: 'ok' })
})
