import { Agent as HttpAgent, request as http, type IncomingHttpHeaders } from 'node:http'
import { Agent, request as https } from 'node:https'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { host } from './nginx'

/** `bytes` is the body as it came, `body` its text. */
export type Answer = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; body: string }
export type Question = {
  method?: string
  /** Beside those of every browser; an empty `accept-encoding` is not sent. */
  headers?: Record<string, string>
  body?: string
  agent?: Agent
}

/** What browsers send over TLS. */
export const acceptEncoding = 'gzip, deflate, br, zstd'

const shared = new Agent({ keepAlive: true, maxSockets: 64 })
const sharedPlain = new HttpAgent({ keepAlive: true, maxSockets: 64 })

/** Asks a host over TLS, as a browser would; its certificate is of this test's own making. */
export function ask(
  { https: port }: { https: number },
  path: string,
  { agent = shared, ...question }: Question = {},
): Promise<Answer> {
  const tls = { port, agent, servername: host, rejectUnauthorized: false }
  return send((options) => https({ ...options, ...tls }), path, question)
}

/** Asks a replica by itself, as nginx would. */
export function askReplica(
  { port }: { port: number },
  path: string,
  { headers, ...question }: Question = {},
): Promise<Answer> {
  const forwarded = { 'x-forwarded-proto': 'https', ...headers }
  const plain = { port, agent: sharedPlain }
  return send((options) => http({ ...options, ...plain }), path, {
    ...question,
    headers: forwarded,
  })
}

function send(
  start: (options: object) => ReturnType<typeof http>,
  path: string,
  { method = 'GET', headers = {}, body }: Question,
): Promise<Answer> {
  const all = { host, 'accept-encoding': acceptEncoding, ...headers }
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  return new Promise((resolve, reject) => {
    const asked = start({ host: '127.0.0.1', path, method, headers: sent, timeout: 10_000 })
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const { statusCode = 0, headers: received } = response
        const text = () => decode(bytes, received['content-encoding'])
        resolve({
          status: statusCode,
          headers: received,
          bytes,
          body: statusCode === 206 ? '' : text(),
        })
      })
    })
    asked.on('error', reject)
    asked.on('timeout', () => asked.destroy(new Error(`no answer from ${path}`)))
    asked.end(body)
  })
}

function decode(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return ''
  if (encoding === 'br') return brotliDecompressSync(bytes).toString()
  return (encoding === 'gzip' ? gunzipSync(bytes) : bytes).toString()
}
