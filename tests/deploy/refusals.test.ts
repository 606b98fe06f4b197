import { once } from 'node:events'
import { connect as connectHttp2 } from 'node:http2'
import { connect as connectTls } from 'node:tls'
import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../lib/site/security-headers'
import { ask } from './support/ask'
import { host } from './support/nginx'
import { plainCluster } from './support/plain-cluster'
import { sendRaw } from './support/raw'

const site = plainCluster()

describe('what nginx refuses by itself', () => {
  const end = `Host: ${host}\r\nConnection: close\r\n`
  const long = 'a'.repeat(20_000)

  it.each([
    ['TRACE', `TRACE /privacy/ru HTTP/1.1\r\n${end}\r\n`, 405],
    ['CONNECT', `CONNECT ${host}:443 HTTP/1.1\r\n${end}\r\n`, 400],
    ['OPTIONS of the server', `OPTIONS * HTTP/1.1\r\n${end}\r\n`, 400],
    ['no request', 'x\r\n\r\n', 400],
    ['two hosts', `GET /privacy/ru HTTP/1.1\r\nHost: x\r\n${end}\r\n`, 400],
    ['a long address', `GET /privacy/${long} HTTP/1.1\r\n${end}\r\n`, 414],
    ['a long header', `GET /privacy/ru HTTP/1.1\r\n${end}X-Long: ${long}\r\n\r\n`, 431],
    ['a body on a page', `POST /privacy/ru HTTP/1.1\r\n${end}Content-Length: 20000\r\n\r\n`, 413],
    ['a large form', `POST /privacy/consent HTTP/1.1\r\n${end}Content-Length: 3000\r\n\r\n`, 413],
    ['an odd transfer', `POST /privacy HTTP/1.1\r\n${end}Transfer-Encoding: x\r\n\r\n`, 501],
  ])('has the headers of every answer: %s', async (_, request, status) => {
    const answer = await sendRaw(site.plain, request)
    expect(answer).toMatch(new RegExp(`^HTTP/1[.]1 ${status}\\b`))
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(answer.split('\r\n').filter((line) => line.startsWith(`${name}:`))).toEqual([
        `${name}: ${value}`,
      ])
    }
    expect(answer.includes('\r\nAllow: GET, HEAD, OPTIONS\r\n')).toBe(status === 405)
    expect(answer).not.toContain('<html')
  })

  it('a pretended http request to the port of TLS', async () => {
    const answer = await sendRaw(site.cluster.nginx.https, `GET / HTTP/1.1\r\n${end}\r\n`)
    expect(answer).toMatch(/^HTTP\/1[.]1 400 /)
    expect(answer).toContain('X-Frame-Options: DENY')
  })
})

describe('a request', () => {
  it.each([
    ['of HTTP/1.0, without a host', 'GET /privacy/ru HTTP/1.0\r\n\r\n', 200],
    ['of absolute form', `GET http://${host}/privacy/ru?a=b HTTP/1.0\r\n\r\n`, 200],
    ['of absolute form, to another host', 'GET http://x/privacy/ru HTTP/1.0\r\n\r\n', 200],
    ['of absolute form, without a path', `GET http://${host}?a=b HTTP/1.0\r\n\r\n`, 307],
    ['to upgrade', 'GET /privacy HTTP/1.0\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n', 307],
  ])('%s is answered', async (_, request, status) => {
    expect(await sendRaw(site.plain, request)).toMatch(new RegExp(`^HTTP/1[.]1 ${status} `))
  })

  it('of HTTP/2 is answered as one of HTTP/1.1', async () => {
    const session = connectHttp2(`https://${host}`, {
      createConnection: () =>
        connectTls({
          port: site.cluster.nginx.https,
          host: '127.0.0.1',
          servername: host,
          rejectUnauthorized: false,
          ALPNProtocols: ['h2'],
        }),
    })
    const statusOf = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const stream = session.request({ ':path': path, ':method': method, ...headers })
      stream.end()
      const [received] = await once(stream, 'response')
      stream.resume()
      await once(stream, 'close')
      return `${received[':status']} ${received['content-encoding'] ?? ''}`.trim()
    }
    const encoding = { 'accept-encoding': 'gzip, deflate, br, zstd' }
    const tag = `${(await ask(site.cluster.nginx, '/privacy/ru')).headers.etag}`
    expect([
      await statusOf('/privacy/ru', encoding),
      await statusOf('/privacy/ru', { ...encoding, 'if-none-match': tag }),
      await statusOf('/privacy/ru', { range: 'bytes=0-9' }),
      await statusOf('/privacy/ru', {}, 'PUT'),
      await statusOf('/privacy/ru', {}, 'TRACE'),
      await statusOf(`/privacy?${'a'.repeat(4200)}`),
      await statusOf('/privacy/%61ll/ru'),
    ]).toEqual(['200 br', '304', '206', '405', '405', '307', '404'])
    session.close()
  })
})
