import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished } from 'vitest'
import { refuse, refuseUnreadable } from '../../../lib/serve/refuse'

/** Both ends of a connection. The client leaves its own open. */
async function connection(): Promise<{ client: Socket; socket: Socket }> {
  const server = createServer({ allowHalfOpen: true }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('It has no port.')
  const accepted = once(server, 'connection')
  const client = connect({ port: address.port, host: '127.0.0.1', allowHalfOpen: true })
  const [socket]: Socket[] = await accepted
  if (!socket) throw new Error('Nothing was connected.')
  onTestFinished(() => {
    client.destroy()
    socket.destroy()
    server.close()
  })
  return { client, socket }
}

it('what is no request is answered with all headers, and the connection is closed', async () => {
  const { client, socket } = await connection()
  refuse(socket, 405, { 'X-Content-Type-Options': 'nosniff', Allow: 'GET' })
  expect(await text(client)).toBe(
    [
      'HTTP/1.1 405 Method Not Allowed',
      'X-Content-Type-Options: nosniff',
      'Allow: GET',
      'Content-Length: 0',
      'Connection: close',
      '',
      '',
    ].join('\r\n'),
  )
})

it('the connection is closed on both sides, although the client leaves its own open', async () => {
  const { client, socket } = await connection()
  client.resume()
  const closed = once(socket, 'close')
  refuse(socket, 400, {})
  await closed
  expect(socket.destroyed).toBe(true)
})

it.each([
  ['HPE_INVALID_METHOD', 400],
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
  [undefined, 400],
])('what cannot be read for %s is answered with %i', async (code, status) => {
  const { client, socket } = await connection()
  refuseUnreadable({ 'X-Frame-Options': 'DENY' })(Object.assign(new Error(), { code }), socket)
  expect(await text(client)).toMatch(
    new RegExp(`^HTTP/1\\.1 ${status} .+\\r\\nX-Frame-Options: DENY\\r\\n`),
  )
})

it('a client that is gone is not answered', async () => {
  const { socket } = await connection()
  refuseUnreadable({})(Object.assign(new Error(), { code: 'ECONNRESET' }), socket)
  expect(socket.destroyed).toBe(true)
  expect(socket.bytesWritten).toBe(0)
})

it('a connection is answered once', async () => {
  const { client, socket } = await connection()
  refuse(socket, 400, {})
  refuse(socket, 408, {})
  expect(await text(client)).toMatch(/^HTTP\/1\.1 400 (?!.*HTTP)/s)
})

it('a connection that is closed already is left alone', async () => {
  const { socket } = await connection()
  socket.destroy()
  refuse(socket, 400, {})
  expect(socket.bytesWritten).toBe(0)
})
