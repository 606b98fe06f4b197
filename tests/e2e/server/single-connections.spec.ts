import { once } from 'node:events'
import { Agent, get } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from '../support/server'

test('a client that asks for a tunnel and hangs up at once ends nothing', async ({ start }) => {
  const server = await start()
  const { hostname, port } = new URL(server.url)
  const { pid } = server.process() ?? {}
  for (let times = 0; times < 200; times += 1) {
    const socket = connect(Number(port), hostname)
    await once(socket, 'connect')
    socket.write('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n')
    socket.resetAndDestroy()
  }
  await server.answers()
  expect(server.process()?.pid).toBe(pid)
  expect(server.log).toBe('')
})

test('SIGTERM ends a connection that is in use with the next answer', async ({ start }) => {
  const server = await start()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = () =>
    new Promise<string | undefined>((resolve, reject) => {
      get(`${server.url}/privacy/healthz`, { agent }, (response) => {
        response.resume()
        response.on('end', () => resolve(response.headers.connection))
      }).on('error', reject)
    })
  expect(await ask()).toBe('keep-alive')
  const ended = server.stop('SIGTERM')
  // Until the signal is there, connections are kept.
  await expect.poll(() => ask().catch(() => 'closed'), { intervals: [0] }).not.toBe('keep-alive')
  expect(await ended).toBe(0)
})

test('a request that expects the unknown gets the answer, with all its headers', async ({
  start,
}) => {
  const server = await start()
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname).setEncoding('latin1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.write('GET /privacy/ru HTTP/1.1\r\nHost: a\r\nExpect: x\r\nConnection: close\r\n\r\n')
  await once(socket, 'close')
  expect(answer).toMatch(/^HTTP\/1.1 200 /)
  expect(answer).toContain('X-Content-Type-Options: nosniff')
})
