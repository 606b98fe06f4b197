import { once } from 'node:events'
import { request as ask, createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { receive } from '../../../lib/serve/body'

const server = createServer()

beforeEach(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(async () => {
  server.close()
  server.closeAllConnections()
  await once(server, 'close')
})

/** Sends a request that is not over yet, and gives it as its server has it. */
async function begin(length: number) {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const headers = { 'content-length': `${length}`, 'x-own': 'kept' }
  const sent = ask({ port: address.port, method: 'POST', path: '/form', headers })
  sent.on('error', () => undefined)
  sent.flushHeaders()
  const [request]: [IncomingMessage] = (await once(server, 'request')) as [IncomingMessage]
  return { sent, request }
}

describe('a request with a body', () => {
  it('is given on once all of it has come', async () => {
    const { sent, request } = await begin(10)
    sent.write('choice')
    const received = receive(request, 100)
    sent.end('=all')
    const whole = await received
    expect(whole?.method).toBe('POST')
    expect(whole?.url).toBe('/form')
    expect(whole?.headers).toMatchObject({ 'x-own': 'kept', 'content-length': '10' })
    expect(whole && (await text(whole))).toBe('choice=all')
    expect(request.socket.destroyed).toBe(false)
  })

  it('is given on without the rest where it is longer than the most', async () => {
    const { sent, request } = await begin(5_000)
    sent.write('a'.repeat(101))
    const whole = await receive(request, 100)
    expect(whole && (await text(whole))).toBe('a'.repeat(101))
  })

  it('is not given on where its client breaks off', async () => {
    const { sent, request } = await begin(10)
    sent.write('choice')
    const received = receive(request, 100)
    sent.destroy()
    expect(await received).toBeUndefined()
  })
})
