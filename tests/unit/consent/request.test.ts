import { describe, expect, it } from 'vitest'
import { savedPlace } from '../../../lib/consent/consent'
import { readConsentRequest } from '../../../lib/consent/request'
import { locales } from '../../../lib/i18n/routing'

const site = 'https://enic-kazakhstan.edu.kz'
/** The number of the edition in force. */
const inForce = 3
const form = 'application/x-www-form-urlencoded'

function read(body: string, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost:3000/privacy/consent', {
    method: 'POST',
    body,
    headers: { 'content-type': form, host: 'localhost:3000', ...headers },
  })
  return readConsentRequest(request, site, inForce)
}

const fields = (values: Record<string, string>) => new URLSearchParams(values).toString()

describe('the form of consent', () => {
  it.each([
    ...['/privacy/kk', '/privacy/ru', '/privacy/ru/2.4', '/privacy/kk/6', '/privacy/ru/on'],
    ...['/privacy/ru/editions', '/privacy/ru/editions/1', '/privacy/kk/editions/12/2.4'],
    '/privacy/ru/editions/2/changes',
  ])('leads back to %s', async (page) => {
    expect(await read(fields({ choice: 'all', page }))).toEqual({
      choice: 'all',
      page,
      edition: 1,
    })
  })

  it.each(locales)('leads to where the settings in %s say what is chosen', async (locale) => {
    const page = `/privacy/${locale}/cookies`
    expect(await read(fields({ choice: 'all', page }))).toEqual({
      choice: 'all',
      page: `${page}#${savedPlace}`,
      edition: 1,
    })
  })

  it.each([
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/privacy/../..//x',
    '/privacy/kk/../../x',
    '/privacy/kk//evil.example',
    '/privacy/kk/%2e%2e',
    '%2F%2Fevil.example',
    '/%5Cevil.example',
    'https://evil.example/privacy/kk',
    'javascript:alert(1)',
    'java%0ascript:alert(1)',
    '/privacy/kk\r\nset-cookie: a=b',
    '/privacy/kk\n',
    '/privacy/kk?next=//evil.example',
    '/privacy/kk/cookies#choice',
    '//evil.example/cookies',
    '/privacy/de',
    '/elsewhere',
    '',
  ])('does not lead to “%s”', async (page) => {
    expect(await read(fields({ choice: 'necessary', page }))).toEqual({
      choice: 'necessary',
      page: '/privacy',
      edition: 1,
    })
  })

  it.each([
    ['the edition in force', '3', 3],
    ['an earlier one', '1', 1],
    ['the next one, of which a replica before it is asked', '4', 4],
  ])('takes a choice under the edition that its page showed: %s', async (_, edition, number) => {
    expect(await read(fields({ choice: 'all', edition }))).toMatchObject({ edition: number })
  })

  it.each(['5', '99', '100', '0', '01', '1.0', '-1', ' 1', '1\n', 'x', '', '१'])(
    'refuses a choice under an edition “%s”, which no page shows',
    async (edition) => {
      expect(await read(fields({ choice: 'all', edition }))).toBe(400)
    },
  )

  it('refuses two editions', async () => {
    expect(await read('choice=all&edition=1&edition=1')).toBe(400)
  })

  it('takes a choice of a page that names no edition for one under the first', async () => {
    expect(await read('choice=all')).toMatchObject({ edition: 1 })
  })

  it('needs no page', async () => {
    expect(await read('choice=all')).toEqual({ choice: 'all', page: '/privacy', edition: 1 })
  })

  it.each([
    ['no choice', '', 400],
    ['an unknown choice', 'choice=some', 400],
    ['two choices', 'choice=all&choice=necessary', 400],
    ['an unknown field', 'choice=all&admin=1', 400],
    ['more than 1 KB', `choice=all&page=${'a'.repeat(1024)}`, 413],
  ])('refuses %s', async (_, body, status) => {
    expect(await read(body)).toBe(status)
  })

  it('takes a form of exactly 1 KB for what it says, and no byte more', async () => {
    const longest = 'choice=all&page='.padEnd(1024, 'a')
    expect(await read(longest)).toEqual({ choice: 'all', page: '/privacy', edition: 1 })
    expect(await read(`${longest}a`)).toBe(413)
  })

  it('refuses more than 1 KB as soon as the length is given', async () => {
    expect(await read('choice=all', { 'content-length': '1025' })).toBe(413)
    expect(await read('choice=all', { 'content-length': '1024' })).toMatchObject({ choice: 'all' })
  })

  it('counts the bytes itself where the length is not given or false', async () => {
    const body = `choice=all&page=${'a'.repeat(5000)}`
    expect(await read(body, { 'content-length': '10' })).toBe(413)
  })

  it.each(['application/json', 'text/plain', 'multipart/form-data; boundary=x', ''])(
    'refuses the content type “%s”',
    async (type) => {
      expect(await read('choice=all', { 'content-type': type })).toBe(415)
    },
  )

  it('refuses what has no content type', async () => {
    const body = new TextEncoder().encode('choice=all')
    const request = new Request('http://localhost:3000/privacy/consent', { method: 'POST', body })
    expect(await readConsentRequest(request, site, inForce)).toBe(415)
  })

  it.each([`${form}; charset=UTF-8`, `${form} ; charset=UTF-8`, form.toUpperCase()])(
    'takes the content type “%s”',
    async (type) => {
      expect(await read('choice=all', { 'content-type': type })).toMatchObject({ choice: 'all' })
    },
  )

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only looks like ours', { origin: `${site}.evil.example` }],
    ['an opaque origin', { origin: 'null' }],
    ['an opaque origin of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    ['an opaque origin of no page', { origin: 'null', 'sec-fetch-site': 'none' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('refuses what comes from %s', async (_, headers) => {
    expect(await read('choice=all', headers)).toBe(403)
  })

  it.each<[string, Record<string, string>]>([
    ['the site’s own address', { origin: site, 'sec-fetch-site': 'same-origin' }],
    ['a page that hides its origin', { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    ['the host that was asked', { origin: 'http://localhost:3000' }],
    ['a browser that names no origin', {}],
  ])('takes what comes from %s', async (_, headers) => {
    expect(await read('choice=all', headers)).toMatchObject({ choice: 'all' })
  })
})
