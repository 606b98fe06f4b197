import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sendSecurityHeaders } from '../../../lib/site/security-headers'

const server = createServer((_, response) => response.writeHead(308, { location: '/' }).end())

/** The answer as it comes over the wire, so that no library reads it kindly. */
async function ask(): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.write('GET /privacy/ HTTP/1.1\r\nHost: example.kz\r\nConnection: close\r\n\r\n')
  return text(socket)
}

describe('every answer of the process, redirects included', () => {
  beforeAll(async () => {
    sendSecurityHeaders()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => {
    server.close()
  })

  it.each([
    ['may not be opened by another site’s window', 'Cross-Origin-Opener-Policy: same-origin'],
    ['may not be put into another site’s page', 'Cross-Origin-Resource-Policy: same-origin'],
    [
      'asks for no camera, place, microphone, payment or USB',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ],
    ['tells other sites no more than the host', 'Referrer-Policy: strict-origin-when-cross-origin'],
    ['is what its type says', 'X-Content-Type-Options: nosniff'],
    ['may not be framed', 'X-Frame-Options: DENY'],
  ])('%s', async (_, header) => {
    expect((await ask()).split('\r\n')).toContain(header)
  })
})
