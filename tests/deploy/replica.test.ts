import { once } from 'node:events'
import { lstatSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port'
import { containerNode } from './support/container-node.mjs'
import { Replica } from './support/replica'
import { edition, pagesOf } from './support/site'

/**
 * Every file of the standalone server, with when it was last written. Some are links to what only a
 * build needs.
 */
function files(): Map<string, number> {
  const folder = '.next/standalone'
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(names.map((name) => [name, lstatSync(join(folder, name)).mtimeMs]))
}

describe.each([
  ['the container', containerNode],
  ['this machine', process.execPath],
])('a replica on the Node.js of %s', (_, node) => {
  let replica: Replica

  beforeAll(async () => {
    replica = new Replica(await freePort(), process.cwd(), node)
    await replica.start()
  })
  afterAll(() => replica?.end('SIGKILL'))

  it('runs on that', () => {
    expect(readlinkSync(`/proc/${replica.pid}/exe`)).toBe(realpathSync(node))
  })

  it('says what it is, and that nobody may keep the answer', async () => {
    const response = await fetch(`${replica.url}/privacy/healthz`)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({
      status: 'ok',
      edition,
      build: expect.stringMatching(/^[0-9a-f]{12}$/),
    })
  })

  it('writes nothing to its disk, so that may be read-only', async () => {
    const before = files()
    await pagesOf(replica)
    expect(files()).toEqual(before)
  })

  it('answers what it was asked before a signal to stop', async () => {
    const socket = connect(replica.port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    const body = 'choice=all&page=/privacy/kk'
    socket.write(
      [
        'POST /privacy/consent HTTP/1.1',
        `Host: 127.0.0.1:${replica.port}`,
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Length: ${body.length}`,
        'Expect: 100-continue',
        'Connection: close',
        '',
        '',
      ].join('\r\n'),
    )
    // It has the request in its hands.
    await once(socket, 'data')
    const ended = replica.end('SIGTERM')
    socket.write(body)
    await once(socket, 'end')
    expect(answer).toContain('HTTP/1.1 303')
    expect(answer).toContain(`enic_consent=v1.edition-${edition}.all`)
    // Killed, it would have none.
    expect(await ended).toBe(0)
  })
})
