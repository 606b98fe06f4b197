import { expect, it } from 'vitest'
import type { Edition } from '../../../lib/editions/edition'
import { arrange } from '../../../lib/editions/editions'
import { notices } from '../../../lib/editions/notices'
import { first, inForce } from '../support/editions'

const second: Edition = { ...inForce, published: '2026-12-01', isDraft: true }
const third: Edition = { ...inForce, number: 3, published: undefined, isDraft: true }

function noticesOf(editions: Edition[], withDrafts: boolean): string[] {
  const arranged = arrange(editions, withDrafts)
  if (!arranged) throw new Error('There is no edition to show.')
  return notices(arranged)
}

it('an edition that a build leaves out is named, with the day from which on it will be in', () => {
  expect(noticesOf([first, second, third], false)).toEqual([
    'Edition 2 is left out: it will be in builds from 2026-12-01 on. To make that release now: TODAY=2026-12-01 npm run build',
    'Edition 3 is left out: it is a draft, without a day of publication. To look at it: npm run dev',
  ])
})

it('a build that shows drafts says that it is not for the public', () => {
  expect(noticesOf([first, second], true)).toEqual([
    'Edition 2 is shown as a draft: this build is not for the public.',
  ])
})

it('of a build with all editions there is nothing to say', () => {
  for (const withDrafts of [true, false]) {
    expect(noticesOf([first, inForce], withDrafts)).toEqual([])
  }
})
