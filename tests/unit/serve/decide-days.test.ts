import { describe, expect, it } from 'vitest'
import { consentCookie, writeConsent } from '../../../lib/consent/consent'
import { decider } from '../../../lib/serve/decide'
import { makeTable, named } from '../support/table'

const table = makeTable()
const decide = decider(table)
const ask = (target: string, method = 'GET', cookie?: string) => decide({ method, target, cookie })
const answer = (status: number, name: string) => ({ kind: 'answer', answer: named(status, name) })

describe('the edition of a day', () => {
  it.each([
    ['2026-01-15', 'the first of a known day'],
    ['2026-11-30', 'the first of a known day'],
    ['2026-12-01', 'the newest'],
    ['9999-12-31', 'the newest'],
  ])('%s: %s', (day, name) => {
    for (const method of ['GET', 'HEAD']) {
      expect(ask(`/privacy/ru/on?date=${day}`, method)).toEqual(answer(307, name))
    }
    expect(ask(`/privacy/ru/on?a=b&date=${day}&_rsc=1#c`)).toEqual(answer(307, name))
    expect(ask(`http://evil.example/privacy/ru/on?date=${day}`)).toEqual(answer(307, name))
  })

  it('before all of which the day is known is said, in the state of the visitor', () => {
    expect(ask('/privacy/ru/on?date=2026-01-14')).toEqual(answer(404, 'before all'))
    expect(
      ask(
        '/privacy/ru/on?date=0000-01-01',
        'GET',
        `${consentCookie}=${writeConsent({ edition: 2, choice: 'all' })}`,
      ),
    ).toEqual(answer(404, 'before all, all'))
  })

  it.each([
    ['date=2026-02-30'],
    ['date=2026-12-5'],
    ['date=2026-12-05T00:00'],
    ['date=2026%2D12%2D05'],
    ['date=+2026-12-05'],
    ['date=2026-12-01&date=2026-12-01'],
    ['date=&date=2026-12-01'],
    ['date=2026-12-01&a&date=<script>'],
    ['date=%ff'],
    [`date=${'2'.repeat(16_000)}`],
    ['date=2026-12-01&'.repeat(1_000)],
  ])('is asked for as no day: %#', (query) => {
    expect(ask(`/privacy/ru/on?${query}`)).toEqual(answer(400, 'no day'))
  })

  it.each([
    '',
    '?',
    '?date',
    '?date=',
    '?Date=2026-12-01',
    '?update=2026-12-01',
    '?a=date=1',
    '#?date=1',
  ])('is not asked for by “%s”', (query) => {
    expect(ask(`/privacy/ru/on${query}`)).toEqual(answer(200, 'unasked'))
  })

  it('is no business of another address, or of another method', () => {
    expect(ask('/privacy/ru?date=2026-12-01')).toEqual(answer(200, 'unasked'))
    expect(ask('/privacy/ru/on?date=2026-12-01', 'POST')).toEqual(answer(405, 'notAllowed'))
    expect(ask('/privacy/ru/on/?date=2026-12-01')).toEqual({
      kind: 'redirect',
      location: '/privacy/ru/on',
    })
  })

  it('goes on to Next.js without a language, as a day and nothing else', () => {
    const path = (query: string) => ask(`/privacy/on${query}`)
    expect(path('?a&date=2026-12-01')).toEqual({
      kind: 'pass',
      path: '/privacy/on?date=2026-12-01',
    })
    for (const query of ['', '?date=', '?date=x', '?date=2026-12-01&date=2026-12-01']) {
      expect(path(query)).toEqual({ kind: 'pass', path: '/privacy/on' })
    }
    expect(ask('/privacy?date=2026-12-01')).toEqual({ kind: 'pass', path: '/privacy' })
  })
})

it.each([
  [0, 'well'],
  [999, 'well'],
  [1_000, 'overdue'],
  [1_999, 'overdue'],
  [2_000, 'long overdue'],
])('what changes at a moment is answered by the clock: at %i ms it is %s', (moment, name) => {
  let time = 0
  const decideThen = decider(table, () => time)
  time = moment
  const question = { target: '/privacy/healthz', cookie: undefined }
  for (const method of ['GET', 'HEAD']) {
    expect(decideThen({ ...question, method })).toEqual(answer(200, name))
  }
  expect(decideThen({ ...question, method: 'POST' })).toEqual(answer(405, 'notAllowed'))
})
