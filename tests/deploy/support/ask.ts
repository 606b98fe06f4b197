import type { IncomingHttpHeaders } from 'node:http'
import { Agent, request } from 'node:https'
import { host } from './nginx'

export type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
export type Question = {
  method?: string
  headers?: Record<string, string>
  body?: string
  agent?: Agent
}

const shared = new Agent({ keepAlive: true, maxSockets: 64 })

/** Asks a host over TLS, as a browser would; its certificate is of this test's own making. */
export function ask(
  { https }: { https: number },
  path: string,
  { method = 'GET', headers = {}, body, agent = shared }: Question = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: https,
      servername: host,
      rejectUnauthorized: false,
      path,
      method,
      agent,
      headers: { host, ...headers },
      timeout: 10_000,
    }
    const asked = request(options, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    asked.on('error', reject)
    asked.on('timeout', () => asked.destroy(new Error(`no answer from ${path}`)))
    asked.end(body)
  })
}
