// Long, in one file: every way in which a request can be decided, with one table for all.
import { describe, expect, it } from 'vitest'
import { type choices, consentCookie, writeConsent } from '../../../lib/consent/consent'
import { decider } from '../../../lib/serve/decide'
import { fc } from '../../support/seed'
import { makeTable, named } from '../support/table'

const table = makeTable()
const decide = decider(table)
const ask = (target: string, method = 'GET', cookie?: string) => decide({ method, target, cookie })
const answer = (status: number, name: string) => ({ kind: 'answer', answer: named(status, name) })
const missing = answer(404, 'missing')
const chosen = (edition: number, choice: (typeof choices)[number]) =>
  `${consentCookie}=${writeConsent({ edition, choice })}`

describe('what is not in the table does not exist', () => {
  it.each([
    '/privacy/nothing',
    '/privacy/%61ll/ru',
    '/privacy/all/ru',
    '/privacy/unasked/ru',
    '/privacy/%72u',
    '/privacy/r%75/2.4',
    '/privacy/rus',
    '/privacy/99',
    '/privacy/kk/9.9',
    '/privacy/./ru',
    '/privacy/kk/../ru',
    '/privacy//ru',
    '//privacy/ru',
    '//evil.example/',
    '/privacy/_global-error',
    '/privacy/_next/image?url=%2Fprivacy%2Ficon-512.png&w=640&q=75',
    '/__proto__',
    '/constructor',
    '/toString',
    '/hasOwnProperty',
    '/privacy/__proto__',
    '/privacy/constructor',
  ])('%s', (target) => {
    expect(ask(target)).toEqual(missing)
    expect(ask(target, 'HEAD')).toEqual(missing)
  })

  it('even where the table’s own object has such a name', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'valueOf']) {
      expect(ask(name)).toEqual(answer(400, 'malformed'))
      const state = `${consentCookie}=${name}`
      expect(ask('/privacy/ru', 'GET', state)).toEqual(answer(200, 'unasked'))
    }
  })
})

describe('what comes nearest to what does not exist is offered', () => {
  it.each([
    ['/privacy/ru/nothing', 'the policy'],
    ['/privacy/ru/24', 'the policy'],
    ['/privacy/ru/9.9.', 'the policy'],
    ['/privacy/ru//2.4', 'the policy'],
    ['/privacy/ru%2f2.4', 'the policy'],
    [`/privacy/ru/${'a'.repeat(16_000)}`, 'the policy'],
    ['/privacy/ru/2.9', 'the section'],
    ['/privacy/ru/2.9-1', 'the section'],
    ['/privacy/ru/2,4', 'the section'],
    ['/privacy/RU/2.9.', 'the section'],
    ['/privacy/ru/2.4-9', 'the clause'],
    ['/privacy/ru/2.4.1', 'the clause'],
    ['/privacy/ru/2.4/x?a=b', 'the clause'],
    ['/privacy/2.9', 'the section without a language'],
  ])('to %s: %s', (target, near) => {
    expect(ask(target)).toEqual(answer(404, `near ${near}`))
    expect(ask(target, 'HEAD')).toEqual(answer(404, `near ${near}`))
    expect(ask(target, 'POST')).toEqual(answer(405, 'notAllowed'))
  })
})

describe('what is in the table is answered', () => {
  it.each([
    '/privacy/icon.svg',
    '/privacy/icon.svg?a=b',
    `/privacy/icon.svg?${'a&'.repeat(7_000)}`,
    '/privacy/icon.svg#a',
    'http://evil.example/privacy/icon.svg',
  ])('whatever stands around its path: %#', (target) => {
    expect(ask(target)).toEqual(answer(200, 'icon'))
    expect(ask(target, 'HEAD')).toEqual(answer(200, 'icon'))
  })

  it.each([
    [undefined, 'unasked'],
    ['', 'unasked'],
    [chosen(2, 'all'), 'all'],
    [`a=b; ${chosen(2, 'necessary')}; c=d`, 'necessary'],
    [chosen(1, 'all'), 'outdated'],
    [chosen(3, 'all'), 'unasked'],
    [`${chosen(2, 'all')}; ${chosen(2, 'all')}`, 'unasked'],
    [`x${chosen(2, 'all')}`, 'unasked'],
    [`${chosen(2, 'all')}%20`, 'unasked'],
  ])('by the visitor’s choice: with the cookie “%s” as %s', (cookie, state) => {
    expect(ask('/privacy/ru', 'GET', cookie)).toEqual(answer(200, state))
    expect(ask('/privacy/icon.svg', 'GET', cookie)).toEqual(answer(200, 'icon'))
  })

  it('an item by where it leads, whatever the visitor chose', () => {
    for (const cookie of [undefined, chosen(2, 'all')]) {
      expect(ask('/privacy/kk/2.4-1', 'GET', cookie)).toEqual(answer(307, 'item'))
    }
  })

  it('as to those who were not asked, where a page has no such state', () => {
    expect(ask('/privacy/kk', 'GET', chosen(1, 'all'))).toEqual(answer(200, 'unasked'))
  })

  it('as missing, where a page has no state at all', () => {
    expect(ask('/privacy/kk/cookies', 'GET', chosen(2, 'all'))).toEqual(missing)
  })

  it('by the edition in force alone', () => {
    const first = decider(makeTable(1))
    const question = { method: 'GET', target: '/privacy/ru', cookie: chosen(1, 'all') }
    expect(first(question)).toEqual(answer(200, 'all'))
  })
})

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE', 'get', ''])(
    '%s is not allowed, whatever the address',
    (method) => {
      for (const target of ['/', '/privacy', '/privacy/ru', '/privacy/icon.svg', '/nothing']) {
        expect(ask(target, method)).toEqual(answer(405, 'notAllowed'))
      }
    },
  )

  it('OPTIONS says which ones are', () => {
    for (const target of ['*', '/', '/privacy', '/privacy/ru', '/privacy/icon.svg']) {
      expect(ask(target, 'OPTIONS')).toEqual(answer(204, 'options'))
    }
    expect(ask('/privacy/consent', 'OPTIONS')).toEqual(answer(204, 'postOptions'))
  })

  it('other than OPTIONS is about no server as a whole', () => {
    for (const method of ['GET', 'POST', 'TRACE']) {
      expect(ask('*', method)).toEqual(answer(400, 'malformed'))
    }
  })

  it('does not matter where the address is malformed', () => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'PUT']) {
      expect(ask('/privacy/%ff', method)).toEqual(answer(400, 'malformed'))
    }
  })
})

describe('on to Next.js goes', () => {
  const pass = (path: string) => ({ kind: 'pass', path })

  it('an address without a language, without its query', () => {
    for (const method of ['GET', 'HEAD']) {
      expect(ask(`/privacy?a=${'b'.repeat(4_200)}`, method)).toEqual(pass('/privacy'))
      expect(ask('http://evil.example/privacy/2.4?a#b', method)).toEqual(pass('/privacy/2.4'))
      expect(ask('/privacy/2.4-1', method)).toEqual(pass('/privacy/2.4-1'))
    }
  })

  it('a choice that is posted, and nothing else of its address', () => {
    expect(ask('/privacy/consent?a', 'POST')).toEqual(pass('/privacy/consent'))
    for (const method of ['GET', 'HEAD', 'PUT', 'TRACE']) {
      expect(ask('/privacy/consent', method)).toEqual(answer(405, 'notTaken'))
    }
  })
})

describe('an address with slips', () => {
  const redirect = (location: string) => ({ kind: 'redirect', location })

  it.each([
    ['/privacy/ru/2.4.', '/privacy/ru/2.4'],
    ['/privacy/ru/2.4)?a=b', '/privacy/ru/2.4'],
    ['/privacy/2.4.', '/privacy/2.4'],
    ['/privacy/2.4-1.', '/privacy/2.4-1'],
    ['/privacy/kz/2.4-1', '/privacy/kk/2.4-1'],
    ['/privacy/KK/2.4-1/', '/privacy/kk/2.4-1'],
    ['/privacy/', '/privacy'],
    ['/privacy/KZ', '/privacy/kk'],
    ['/PRIVACY/ru', '/privacy/ru'],
    ['http://evil.example/privacy/RU', '/privacy/ru'],
  ])('%s leads to %s', (target, location) => {
    expect(ask(target)).toEqual(redirect(location))
    expect(ask(target, 'HEAD')).toEqual(redirect(location))
    expect(ask(target, 'POST')).toEqual(answer(405, 'notAllowed'))
  })

  it('leads nowhere that would not answer it', () => {
    expect(ask('/privacy/consent/')).toEqual(missing)
  })
})

it('a table without one of its answers is noticed', () => {
  const broken = decider({ ...table, answers: [] })
  expect(() => broken({ method: 'GET', target: '/', cookie: undefined })).toThrow(
    /^The table has no answer \d+\.$/,
  )
})

it('whatever is asked is decided, and leads nowhere but to an address of the table', () => {
  const known = [...Object.keys(table.found), ...Object.keys(table.decided)]
  const part = fc.oneof(
    fc.constantFrom(...known, ...known.map((one) => one.toUpperCase())),
    fc.constantFrom(
      '.',
      '/',
      '//',
      '%20',
      '%61',
      '%ff',
      '?',
      '?date=2026-12-01',
      '#',
      'http://a',
      '__proto__',
      '\0',
    ),
    fc.string({ unit: 'binary' }),
  )
  const target = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(''))
  const method = fc.oneof(fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'POST'), fc.string())
  const cookie = fc.oneof(fc.constant(undefined), fc.string(), fc.constant(chosen(2, 'all')))
  fc.assert(
    fc.property(target, method, cookie, (one, how, who) => {
      const decision = ask(one, how, who)
      if (decision.kind === 'redirect') expect(known).toContain(decision.location)
      if (decision.kind === 'pass') {
        const [path = '', query = 'date=2026-12-01'] = decision.path.split('?')
        expect(Object.keys(table.decided)).toContain(path)
        expect(query).toMatch(/^date=\d{4}-\d\d-\d\d$/)
      }
      if (decision.kind === 'answer') expect(table.answers).toContain(decision.answer)
    }),
    { numRuns: 1_000 },
  )
})
