import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { Nginx } from '../deploy/support/nginx'
import type { Replica } from '../deploy/support/replica'
import { freePort } from '../support/free-port'
import { type Load, load, median } from './load'
import { print } from './print'

const page = '/privacy/ru'
const [rounds, seconds] = [5, 2]

/** What clients say that they read: as browsers do, and as older programs do. */
const clients = { br: 'gzip, deflate, br, zstd', gzip: 'gzip' }

/** An answer of the server as it comes: undecoded. */
function ask(url: string, acceptEncoding: string) {
  return new Promise<{ headers: Record<string, string>; body: Buffer }>((resolve, reject) => {
    const headers = { 'accept-encoding': acceptEncoding }
    request(url, { headers }, async (response) => {
      const entries = Object.entries(response.headers).map(([name, value]) => [name, `${value}`])
      resolve({ headers: Object.fromEntries(entries), body: await buffer(response) })
    })
      .on('error', reject)
      .end()
  })
}

/**
 * Prints how many requests nginx answers from its copies, beside the same bytes with the same headers
 * from precompressed files, with and without TLS.
 */
export async function printCopies(replica: Replica): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'enic-bench-'))
  const locations = await Promise.all(
    Object.entries(clients).map(async ([encoding, acceptEncoding]) => {
      const { headers, body } = await ask(replica.url + page, acceptEncoding)
      writeFileSync(join(folder, `${encoding}.html`), body)
      // But for the headers that nginx writes by itself.
      const own = /^(connection|content-(length|type)|date|etag|keep-alive|accept-ranges)$/
      const lines = Object.entries(headers)
        .filter(([name]) => !own.test(name))
        .map(([name, value]) => `add_header ${name} "${value}";`)
      return `location = /${encoding}.html { root ${folder}; default_type text/html; ${lines.join(' ')} }`
    }),
  )
  // Of their own, since the load does not name the host when it opens a connection.
  const [plain, tls] = [await freePort(), await freePort()]
  const nginx = await Nginx.start([replica.port], {
    more: `listen 127.0.0.1:${plain}; listen 127.0.0.1:${tls} ssl; ${locations.join(' ')}`,
    refresh: '10s',
  })
  try {
    const rows: Record<string, string>[] = []
    for (const origin of [`http://127.0.0.1:${plain}`, `https://127.0.0.1:${tls}`]) {
      for (const [encoding, acceptEncoding] of Object.entries(clients)) {
        rows.push(await compare(origin, encoding, acceptEncoding))
      }
    }
    print(rows)
  } finally {
    await nginx.stop()
    rmSync(folder, { recursive: true })
  }
}

async function compare(origin: string, encoding: string, acceptEncoding: string) {
  const loads: { copy: Load; file: Load }[] = []
  await load(origin + page, 1, acceptEncoding)
  for (let round = 0; round < rounds; round += 1) {
    const copy = await load(origin + page, seconds, acceptEncoding)
    const file = await load(`${origin}/${encoding}.html`, seconds, acceptEncoding)
    loads.push({ copy, file })
  }
  const middle = (kind: 'copy' | 'file', key: 'rate' | 'p99') =>
    median(loads.map((one) => one[kind][key]))
  return {
    [`nginx, ${page}`]: `${encoding}, ${origin.split(':')[0]}`,
    'copies/s': middle('copy', 'rate').toFixed(0),
    'files/s': middle('file', 'rate').toFixed(0),
    ratio: (middle('copy', 'rate') / middle('file', 'rate')).toFixed(2),
    'p99 of copies, ms': middle('copy', 'p99').toFixed(1),
    'p99 of files, ms': middle('file', 'p99').toFixed(1),
  }
}
