import { expect, it } from 'vitest'
import { readRelease } from '../../../lib/editions/release'
import { PlainError } from '../../../lib/plain-error'

const now = new Date('2026-11-30T19:00:00Z')

it('a build is of the day that it is in Kazakhstan, without drafts', () => {
  expect(readRelease({}, now)).toEqual({ today: '2026-12-01', withDrafts: false })
  expect(readRelease({ TODAY: '', DRAFTS: '' }, now)).toEqual(readRelease({}, now))
})

it('TODAY makes the site of another day, DRAFTS shows what is no more than a draft', () => {
  const variables = { TODAY: '2027-03-01', DRAFTS: '1' }
  expect(readRelease(variables, now)).toEqual({ today: '2027-03-01', withDrafts: true })
})

it('who works on the site sees drafts', () => {
  expect(readRelease({ NODE_ENV: 'development' }, now).withDrafts).toBe(true)
})

it.each([
  [{ TODAY: '1.12.2026' }, 'TODAY: Write year, month and day, such as 2026-12-01'],
  [{ TODAY: '2026-02-30' }, 'TODAY: Write year, month and day, such as 2026-12-01'],
  [{ DRAFTS: 'yes' }, 'DRAFTS: Write 1, or leave it out'],
])('%o is refused', (variables, message) => {
  expect(() => readRelease(variables, now)).toThrow(PlainError)
  expect(() => readRelease(variables, now)).toThrow(message)
})
