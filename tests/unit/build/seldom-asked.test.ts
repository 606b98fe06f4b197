import { expect, it } from 'vitest'
import type { Draft } from '../../../lib/build/drafts'
import { spareSeldomAsked } from '../../../lib/build/seldom-asked'
import { allPages } from '../../../lib/pages/pages'
import { editions } from '../support/editions'

it('little work is put into the pages of editions, the most into those that readers find', () => {
  const paths = ['/privacy/ru', '/privacy/ru/2.1', '/privacy/ru/editions/1', '/privacy/kk/editions']
  const drafts = new Map(
    paths.map((path) => [
      path,
      new Map([['unasked' as const, { status: 200, headers: {} } as Draft]]),
    ]),
  )
  spareSeldomAsked(drafts, allPages(editions))
  const efforts = paths.map((path) => drafts.get(path)?.get('unasked')?.effort)
  expect(efforts).toEqual([undefined, undefined, 'little', undefined])
})
