import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { strip } from '../../../lib/serve/pass'

/** A request with these headers, as it is after it was stripped. */
function stripped(headers: IncomingMessage['headers'], path = '/privacy') {
  const request = new IncomingMessage(new Socket())
  request.url = 'http://evil.example/privacy?a=b#c'
  request.headers = headers
  request.rawHeaders = Object.entries(headers).flatMap(([name, value]) => [name, `${value}`])
  strip(request, path)
  return request
}

it('a request goes on with its path alone', () => {
  expect(stripped({}, '/privacy/2.4').url).toBe('/privacy/2.4')
})

it('what the form about cookies is read by goes on', () => {
  const headers = {
    'content-length': '12',
    'content-type': 'application/x-www-form-urlencoded',
    host: 'enic-kazakhstan.edu.kz',
    origin: 'https://enic-kazakhstan.edu.kz',
    'sec-fetch-site': 'same-origin',
    'transfer-encoding': 'chunked',
    'x-forwarded-proto': 'https',
  }
  expect(stripped(headers).headers).toEqual(headers)
})

it('no other header does, neither read nor as it was sent', () => {
  const request = stripped({
    rsc: '1',
    'next-action': 'x',
    'next-router-state-tree': 'x',
    'x-middleware-prefetch': '1',
    'x-middleware-subrequest': 'proxy',
    'x-nextjs-data': '1',
    'x-forwarded-host': 'evil.example',
    'x-invoke-path': '/privacy/all/ru',
    'x-matched-path': '/privacy/all/ru',
    'x-prerender-revalidate': 'x',
    authorization: 'x',
    range: 'bytes=0-1',
    'set-cookie': ['a=b'],
    upgrade: 'websocket',
  })
  expect(request.headers).toEqual({})
  expect(request.rawHeaders).toEqual([])
})

it('languages go on by their codes', () => {
  const request = stripped({ 'accept-language': 'ru-KZ, kk;q=0.5, *;q=0.1' })
  expect(request.headers).toEqual({ 'accept-language': 'ru, kk' })
  expect(request.rawHeaders).toEqual(['accept-language', 'ru, kk'])
})

it.each([
  ['enic_locale=ru', 'enic_locale=ru'],
  [
    'a=b; enic_locale=ru;enic_consent=v1.edition-1.all',
    'enic_locale=ru; enic_consent=v1.edition-1.all',
  ],
  ['enic_locale=ru; enic_locale=kk', 'enic_locale=ru; enic_locale=kk'],
  ['__prerender_bypass=x; enic_locale=ru; __next_preview_data=y', 'enic_locale=ru'],
  ['enic_locale=', 'enic_locale='],
])('of the cookies “%s” go on “%s”', (cookie, own) => {
  const request = stripped({ cookie })
  expect(request.headers).toEqual({ cookie: own })
  expect(request.rawHeaders).toEqual(['cookie', own])
})

it.each(['', ';', '__prerender_bypass=x', 'enic_locale', 'xenic_locale=ru', 'a=enic_locale=ru'])(
  'of the cookies “%s” none does',
  (cookie) => {
    expect(stripped({ cookie }).headers).toEqual({})
  },
)
