import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'

export type Question = {
  method?: string
  headers?: Record<string, string>
  body?: string
  agent?: Agent
}
export type Reply = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** How long an answer may take, in ms; without one a test fails instead of waiting for its own end. */
const patience = 30_000

const shared = new Agent({ keepAlive: true, maxSockets: 32 })

/** Asks for a path as it is written, and gives the body as it is sent: fetch would change both. */
export function ask(
  baseURL: string,
  path: string,
  { method = 'GET', headers = {}, body = '', agent = shared }: Question = {},
): Promise<Reply> {
  const { hostname, port } = new URL(baseURL)
  const length = body === '' ? {} : { 'content-length': `${Buffer.byteLength(body)}` }
  const options = { hostname, port, method, path, agent, headers: { ...headers, ...length } }
  return new Promise((resolve, reject) => {
    const asked = request({ ...options, timeout: patience }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode: status = 0, headers: own } = response
        resolve({ status, headers: own, body: Buffer.concat(chunks) })
      })
    })
    asked.on('timeout', () => asked.destroy(new Error(`no answer to ${method} ${path}`)))
    asked.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close a connection that rests, just as it is used again.
      const isClosed = asked.reusedSocket && ['ECONNRESET', 'EPIPE'].includes(error.code ?? '')
      if (isClosed) resolve(ask(baseURL, path, { method, headers, body, agent: new Agent() }))
      else reject(error)
    })
    // What Node.js takes for another protocol from then on would be no answer to it.
    asked.on('upgrade', () => reject(new Error(`${path} answers by another protocol`)))
    asked.end(body)
  })
}

/**
 * Sends text as it is, and gives all that comes back until the server closes the connection. With
 * `end` nothing else is to come.
 */
export function sendRaw(baseURL: string, text: string, { end = false } = {}): Promise<string> {
  const { hostname, port } = new URL(baseURL)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname)
    socket.setTimeout(patience, () => socket.destroy(new Error(`no end of the answer: ${answer}`)))
    socket.on('error', reject)
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    if (end) socket.end(text)
    else socket.write(text)
  })
}
