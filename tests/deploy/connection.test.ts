import { request as http } from 'node:http'
import { connect as connectTls, type SecureVersion, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Cluster } from './support/cluster'
import { host } from './support/nginx'

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

/** Speaks TLS to nginx; ends with the version that was agreed on, or the error. */
function handshake(servername: string, version?: SecureVersion): Promise<string> {
  const only = version && { minVersion: version, maxVersion: version }
  return new Promise((resolve) => {
    const socket: TLSSocket = connectTls(
      {
        port: cluster.nginx.https,
        host: '127.0.0.1',
        servername,
        rejectUnauthorized: false,
        // OpenSSL itself no longer offers the old versions otherwise.
        ciphers: 'DEFAULT@SECLEVEL=0',
        ALPNProtocols: ['h2', 'http/1.1'],
        ...only,
      },
      () => {
        resolve(`${socket.getProtocol()} ${socket.alpnProtocol}`)
        socket.end()
      },
    ).on('error', (error: NodeJS.ErrnoException) => resolve(`${error.code}`))
  })
}

/** What plain http answers: its status and where it leads. */
function askPlain(path: string, name: string): Promise<string> {
  return new Promise((resolve) => {
    http(
      { port: cluster.nginx.http, host: '127.0.0.1', path, headers: { host: name } },
      ({ statusCode, headers }) => resolve(`${statusCode} ${headers.location}`),
    )
      .on('error', (error: NodeJS.ErrnoException) => resolve(`${error.code}`))
      .end()
  })
}

describe('the connection', () => {
  it.each<[SecureVersion, string]>([
    ['TLSv1.3', 'TLSv1.3 h2'],
    ['TLSv1.2', 'TLSv1.2 h2'],
  ])('may use %s', async (version, agreed) => {
    expect(await handshake(host, version)).toBe(agreed)
  })

  it.each<SecureVersion>(['TLSv1', 'TLSv1.1'])('may not use %s', async (version) => {
    expect(await handshake(host, version)).toMatch(/^(ERR_SSL|ECONNRESET)/)
  })

  it('is closed to names that are not ours', async () => {
    expect(await handshake('evil.example')).toMatch(/^ERR_SSL/)
    expect(await askPlain('/privacy', 'evil.example')).toBe('ECONNRESET')
  })

  it('leads from http to https', async () => {
    expect(await askPlain('/privacy/ru?a=b', host)).toBe(`308 https://${host}/privacy/ru?a=b`)
  })
})
