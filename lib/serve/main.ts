// The server of the built site. It answers from the table of the build; Next.js decides the rest.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { formLimit } from '../consent/consent'
import { caching } from '../site/headers'
import { receive } from './body'
import { decider } from './decide'
import { startNext } from './next'
import { strip } from './pass'
import { asksTooMuch } from './pipeline'
import { refuse, refuseUnreadable } from './refuse'
import { reply } from './reply'
import { cannotStart } from './status'
import { stopOn } from './stop'
import { type Answer, openTable } from './table'

const folder = import.meta.dirname
process.chdir(folder)
const { table, read } = openTable(folder)
const always = new Map(Object.entries(table.always))
const decide = decider(table)
let started: ReturnType<typeof startNext> | undefined
/** Starts Next.js once; again, where it could not be started. */
const next = () => {
  started ??= startNext(folder).catch((error: unknown) => {
    started = undefined
    throw error
  })
  return started
}

/** How long a client may take to send a request, and a connection may rest, in ms. */
const patience = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000 }

// A request without a host is refused here, with the headers of every answer.
const options = { ...patience, connectionsCheckingInterval: 1_000, requireHostHeader: false }
const server = createServer(options, answer)
// One that does not read what it has asked for is let go too.
server.timeout = 20_000
// More than these, with all that each may send before it is answered, would not fit into memory.
server.maxConnections = 2_500
server.maxHeadersCount = 100
server.on('clientError', refuseUnreadable(table.always))
server.on('connect', (_, socket) => refuse(socket, 405, { ...table.always, Allow: 'GET, HEAD' }))
// Whatever a client expects, it gets the answer.
server.on('checkExpectation', answer)
server.once('error', giveUp)
server.once('listening', () => {
  server.off('error', giveUp)
  // From here on it is about single connections.
  server.on('error', (error) => console.error(error))
  // The table answers without it.
  setImmediate(() => next().catch((error: unknown) => console.error(error)))
})
stopOn(['SIGTERM', 'SIGINT'], server)
try {
  server.listen(Number(process.env.PORT || 3000), process.env.HOSTNAME || '0.0.0.0')
} catch (error) {
  giveUp(error instanceof Error ? error : new Error(`${error}`))
}

function giveUp({ message }: Error): void {
  console.error(`The server cannot start: ${message}`)
  process.exit(cannotStart)
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (asksTooMuch(request, response)) {
    request.socket.destroy()
    return
  }
  const { method = 'GET', url = '/', headers, httpVersion } = request
  // RFC 9112, 3.2.
  const target = headers.host === undefined && httpVersion === '1.1' ? '' : url
  const decision = decide({ method, target, cookie: headers.cookie })
  response.setHeaders(always)
  switch (decision.kind) {
    case 'answer':
      send(request, response, decision.answer)
      break
    case 'redirect':
      response
        .writeHead(308, {
          'Cache-Control': caching.shared,
          'Content-Length': '0',
          Location: decision.location,
        })
        .end()
      break
    case 'pass':
      pass(request, response, decision.path)
  }
}

function send(request: IncomingMessage, response: ServerResponse, found: Answer): void {
  const { method = 'GET', headers } = request
  const { status, headers: own, body } = reply(method, headers, found, table.modified)
  const bytes = body && method !== 'HEAD' ? read(body) : undefined
  response.writeHead(status, own).end(bytes)
}

async function pass(request: IncomingMessage, response: ServerResponse, path: string) {
  strip(request, path)
  response.setHeader('Cache-Control', 'no-store')
  try {
    const received = request.method === 'POST' ? await receive(request, formLimit) : request
    if (!received) return
    const handle = await next()
    await handle(received, response)
  } catch (error) {
    console.error(error)
    const failed = table.answers[table.failed]
    if (response.headersSent || !failed) response.destroy()
    else send(request, response, failed)
  }
}
