import { expect, it } from 'vitest'
import { acceptedFrom, beginOf, dayAt, daysAfter, isDay } from '../../../lib/editions/days'

it('a day begins in Kazakhstan five hours before it does in Greenwich', () => {
  expect(dayAt(new Date('2026-11-30T18:59:59Z'))).toBe('2026-11-30')
  expect(dayAt(new Date('2026-11-30T19:00:00Z'))).toBe('2026-12-01')
  expect(new Date(beginOf('2026-12-01')).toISOString()).toBe('2026-11-30T19:00:00.000Z')
})

it('days are counted over the ends of months and years', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  expect(daysAfter('2027-03-01', -1)).toBe('2027-02-28')
})

// The seven days are those after the day of publication.
it.each([
  ['2026-12-01', '2026-12-09'],
  ['2026-12-24', '2027-01-01'],
  ['2028-02-22', '2028-03-01'],
])('what is published on %s is deemed accepted from %s on', (published, accepted) => {
  expect(acceptedFrom(published)).toBe(accepted)
})

it('a day is one that there is', () => {
  for (const day of ['2026-12-05', '2028-02-29', '0000-01-01', '9999-12-31']) {
    expect(isDay(day), day).toBe(true)
  }
  for (const text of ['', '2026-02-30', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1']) {
    expect(isDay(text), text).toBe(false)
  }
  for (const text of [
    ' 2026-12-05',
    '2026-12-05\n',
    '2026-12-05T00:00',
    '12026-12-05',
    '0x26-12-05',
  ]) {
    expect(isDay(text), text).toBe(false)
  }
})
