import { samples } from '../support/policy'
import { expect, test } from '../support/test'

const page = `/privacy/ru/${samples.clause}`
const kinds = {
  'a page': page,
  'a file': '/privacy/files/privacy-policy-ru.json',
  'an icon': '/privacy/icon.svg',
  'a picture': '/privacy/og/ru/policy.png',
  'the health check': '/privacy/healthz',
  'the root': '/',
  'an address without a language': `/privacy/${samples.clause}`,
  'an item': `/privacy/ru/${samples.item}`,
  'an item without a language': `/privacy/${samples.item}`,
  'an item that does not exist': `/privacy/ru/${samples.clause}-99`,
  'what does not exist': '/privacy/ru/nothing',
  "the framework's error page": '/privacy/_global-error',
}
const others = ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'TRACE', 'REPORT', 'QUERY', 'PURGE']

for (const [name, path] of Object.entries(kinds)) {
  test(`${name} can be read and nothing else`, async ({ ask }) => {
    for (const method of others) {
      const { status, headers, body } = await ask(path, { method })
      expect(status, method).toBe(405)
      expect(headers.allow, method).toBe('GET, HEAD, OPTIONS')
      expect(headers['cache-control'], method).toBe('no-store')
      expect(body.length, method).toBe(0)
    }
  })

  test(`${name} says by OPTIONS how it can be read`, async ({ ask }) => {
    const { status, headers, body } = await ask(path, { method: 'OPTIONS' })
    expect(status).toBe(204)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(body.length).toBe(0)
  })
}

test('OPTIONS of the whole server is answered', async ({ sendRaw }) => {
  const answer = await sendRaw('OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP[/]1.1 204 /)
  expect(answer).toContain('\r\nAllow: ')
})

test('the form about cookies says by OPTIONS that it is sent by POST', async ({ ask }) => {
  const { status, headers } = await ask('/privacy/consent', { method: 'OPTIONS' })
  expect(status).toBe(204)
  expect(headers.allow).toBe('POST, OPTIONS')
})

const bodies: [type: string, body: string][] = [
  ['application/x-www-form-urlencoded', 'a=b'],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--',
  ],
  ['multipart/form-data', 'a=b'],
  ['text/plain;charset=UTF-8', '[]'],
  ['application/json', '{}'],
  ['text/x-component', '0:[]'],
  ['', 'a=b'],
]

test('a form that is sent to a page in any way is not allowed', async ({ ask }) => {
  for (const path of Object.values(kinds)) {
    for (const [type, body] of bodies) {
      for (const action of [{}, { 'next-action': '1' }, { 'next-action': 'a'.repeat(42) }]) {
        const headers = { ...(type && { 'content-type': type }), ...action }
        const { status } = await ask(path, { method: 'POST', headers, body })
        expect(status, `${path} ${type}`).toBe(405)
      }
    }
  }
})

test('a form that is sent to a malformed address is refused as it is', async ({ ask }) => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const { status, headers: said } = await ask('/privacy/%ff', {
    method: 'POST',
    headers,
    body: 'a=b',
  })
  expect(status).toBe(400)
  expect(said['content-security-policy']).toContain("default-src 'none'")
})
