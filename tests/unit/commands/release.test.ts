import { expect, it } from 'vitest'
import { isDay, settleRelease } from '../../../lib/commands/release.mjs'
import * as days from '../../../lib/editions/days'
import { fc } from '../../support/seed'

it('a build is of the day that it is in Kazakhstan, unless it is of another', () => {
  const now = new Date('2026-11-30T19:00:00Z')
  expect(settleRelease({}, now)).toEqual({ TODAY: '2026-12-01', DRAFTS: '' })
  expect(settleRelease({ TODAY: '' }, now).TODAY).toBe('2026-12-01')
  expect(settleRelease({ TODAY: '2027-01-01', DRAFTS: '1' }, now)).toEqual({
    TODAY: '2027-01-01',
    DRAFTS: '1',
  })
})

it('the commands count days as the site does', () => {
  const moment = fc.date({
    min: new Date('2024-03-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moment, (now) => {
      expect(settleRelease({}, now).TODAY).toBe(days.dayAt(now))
    }),
  )
  for (const text of [
    '2026-12-01',
    '2026-02-30',
    '2026-12-1',
    '1.12.2026',
    'tomorrow',
    '',
    '2026',
  ]) {
    expect(isDay(text), text).toBe(days.isDay(text))
  }
})
