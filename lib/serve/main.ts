// The server of the built site. It answers from the table of the build; Next.js decides the rest.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { formLimit } from '../consent/consent'
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
const next = () => {
  started ??= startNext(folder)
  return started
}

/** How long a client may take to send a request, and a connection may rest, in ms. */
const patience = { headersTimeout: 10_000, requestTimeout: 15_000, keepAliveTimeout: 5_000 }

const server = createServer({ ...patience, connectionsCheckingInterval: 1_000 }, answer)
// One that does not read what it has asked for is let go too.
server.timeout = 20_000
// More than these, with all that each may send before it is answered, would not fit into memory.
server.maxConnections = 2_500
server.maxHeadersCount = 100
server.on('clientError', refuseUnreadable(table.always))
server.on('connect', (_, socket) => refuse(socket, 405, { ...table.always, Allow: 'GET, HEAD' }))
server.on('error', (error) => {
  console.error(`The server cannot start: ${error.message}`)
  process.exit(cannotStart)
})
server.listen(Number(process.env.PORT || 3000), process.env.HOSTNAME || '0.0.0.0')
stopOn(['SIGTERM', 'SIGINT'], server)
// It takes a while, for which the first answers of the table need not wait.
server.on('listening', () => setTimeout(next, 500))

function answer(request: IncomingMessage, response: ServerResponse): void {
  if (asksTooMuch(request, response)) {
    request.socket.destroy()
    return
  }
  const { method = 'GET', url = '/', headers } = request
  const decision = decide({ method, target: url, cookie: headers.cookie })
  response.setHeaders(always)
  switch (decision.kind) {
    case 'answer':
      send(request, response, decision.answer)
      break
    case 'redirect':
      response.writeHead(308, { Location: decision.location, 'Content-Length': '0' }).end()
      break
    case 'pass':
      pass(request, response, decision.path)
  }
}

function send(request: IncomingMessage, response: ServerResponse, found: Answer): void {
  const { method = 'GET', headers } = request
  const { status, headers: own, body } = reply(method, headers, found, table.modified)
  response.writeHead(status, own)
  if (body && method !== 'HEAD') response.end(read(body))
  else response.end()
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
