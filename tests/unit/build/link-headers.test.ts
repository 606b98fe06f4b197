import { expect, it } from 'vitest'
import type { Draft } from '../../../lib/build/drafts'
import { addLinkHeaders } from '../../../lib/build/link-headers'
import type { State } from '../../../lib/consent/consent'
import { allPages } from '../../../lib/pages/pages'
import { editions } from '../support/editions'

const draft = (): Draft => ({ status: 200, headers: { Vary: 'Cookie' }, body: 'a' })

it('a page of an edition leads to its other versions, in every state; a page without any says nothing', () => {
  const drafts = new Map<string, Map<State, Draft>>([
    [
      '/privacy/ru/editions/1',
      new Map([
        ['all', draft()],
        ['unasked', draft()],
      ]),
    ],
    ['/privacy/ru/cookies', new Map([['all', draft()]])],
  ])
  addLinkHeaders(drafts, allPages(editions), 'https://policy.example.kz')

  const link = [
    '<https://policy.example.kz/privacy/ru>; rel="latest-version"',
    '<https://policy.example.kz/privacy/ru/editions/2>; rel="successor-version"',
    '<https://policy.example.kz/privacy/ru/editions>; rel="version-history"',
  ].join(', ')
  for (const { headers } of drafts.get('/privacy/ru/editions/1')?.values() ?? []) {
    expect(headers).toEqual({ Vary: 'Cookie', Link: link })
  }
  expect(drafts.get('/privacy/ru/cookies')?.get('all')?.headers).toEqual({ Vary: 'Cookie' })
})
