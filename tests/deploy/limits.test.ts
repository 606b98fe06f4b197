import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './support/ask'
import { Cluster } from './support/cluster'
import { underLoad } from './support/load'
import { host } from './support/nginx'
import { visitsTo } from './support/site'

let cluster: Cluster

beforeAll(async () => {
  cluster = await Cluster.start()
})
afterAll(() => cluster?.stop())

describe('a client that asks too much', () => {
  /** Opens a connection and leaves it to itself; `write` may send something on it. */
  async function connection(write = ''): Promise<Socket> {
    const socket = connect(cluster.nginx.https, '127.0.0.1').on('error', () => undefined)
    await once(socket, 'connect')
    if (write) socket.write(write)
    return socket
  }

  it('does not keep others from being answered: 2,000 idle connections', async () => {
    const idle = await Promise.all(Array.from({ length: 2000 }, () => connection()))
    const count = await underLoad(cluster.nginx, visitsTo(cluster.pages), (more) => more(1000))
    for (const socket of idle) socket.destroy()
    expect(count.failures).toEqual([])
  })

  it('does not keep others from being answered: bodies that come byte by byte', async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connectTls({
        port: cluster.nginx.https,
        host: '127.0.0.1',
        servername: host,
        rejectUnauthorized: false,
      }).on('error', () => undefined)
      socket.write(`POST /privacy/consent HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 900\r\n\r\n`)
      const timer = setInterval(() => socket.write('x'), 1000)
      socket.on('close', () => clearInterval(timer))
      return socket
    })
    const count = await underLoad(cluster.nginx, visitsTo(cluster.pages), (more) => more(3000))
    for (const socket of slow) socket.destroy()
    expect(count.failures).toEqual([])
  })

  it('is refused: 64 KB of headers, 10 MB of body', async () => {
    const count = await underLoad(cluster.nginx, visitsTo(cluster.pages), async (more) => {
      const headers = { 'x-long': 'a'.repeat(64 * 1024) }
      expect((await ask(cluster.nginx, '/privacy/kk', { headers })).status).toBe(431)
      const body = 'a'.repeat(10 * 1024 * 1024)
      const answer = await ask(cluster.nginx, '/privacy/consent', { method: 'POST', body }).catch(
        // It may hang up before all of it is sent.
        ({ code }: NodeJS.ErrnoException) => ({ status: code }),
      )
      expect([413, 'EPIPE', 'ECONNRESET']).toContain(answer.status)
      await more(500)
    })
    expect(count.failures).toEqual([])
  })
})

it('the log has no whole address of a visitor', () => {
  const lines = cluster.nginx.log()
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) expect(line).toMatch(/^127\.0\.0\.0 \[/)
})
