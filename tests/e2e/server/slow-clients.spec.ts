import { Agent } from 'node:http'
import { connect, type Socket } from 'node:net'
import { ask } from '../support/ask'
import { expect, test } from '../support/server'

/** How many connections of each kind are held open. */
const many = { idle: 2_000, half: 20, deaf: 20, large: 3_000 }
/** How many are opened at once: more would not fit into the queue of the system. */
const batch = 100

const form =
  'POST /privacy/consent HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n'

/** What a client sends, and leaves as it is. */
const halves = [
  'G',
  'GET /privacy/ru HTTP/1.1\r\n',
  'GET /privacy/ru HTTP/1.1\r\nHost: local',
  `${form}Content-Length: 10\r\n\r\nchoice`,
  `${form}Transfer-Encoding: chunked\r\n\r\n5\r\ncho`,
  'POST /privacy/ru HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nchoice',
  'GET /privacy HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\nchoice',
  // Answered; then nothing more comes.
  'GET /privacy/ru HTTP/1.1\r\nHost: localhost\r\n\r\n',
]

/** What a client goes on to send, a piece of it a second. */
const slow = [
  { start: 'GET /privacy/ru HTTP/1.1\r\n', piece: 'X: y\r\n' },
  { start: `${form}Content-Length: 1000\r\n\r\n`, piece: 'a' },
  { start: `${form}Transfer-Encoding: chunked\r\n\r\n`, piece: '1\r\na\r\n' },
]

/** What a client asks for at once that reads nothing of the answers. */
const unread = [16, 200].map((times) =>
  'GET /privacy/files/privacy-policy-ru.pdf HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(times),
)

/** The beginning of a request that is nearly as large as one may be. */
const large = `GET /privacy/ru HTTP/1.1\r\n${`X: ${'x'.repeat(200)}\r\n`.repeat(70)}`

/** Waits until the server has closed its side of a connection, in order or not. */
const gone = (socket: Socket) =>
  new Promise((resolve) => {
    socket.resume().once('end', resolve).once('close', resolve)
  })

test('clients that send nothing, half of a request or a byte a second, or read nothing, are let go, and the site answers meanwhile', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const server = await start()
  const { port, hostname } = new URL(server.url)
  const before = server.openFiles()

  const sockets: Socket[] = []
  /** A connection that its client never closes by itself. */
  const open = (text = ''): Socket => {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
    sockets.push(socket)
    // The server may well close it while something is on the way.
    socket.on('error', () => undefined)
    if (text) socket.write(text)
    return socket
  }
  const senders = slow.map(({ start: text, piece }) => ({ socket: open(text), piece }))
  const ended = senders.map(({ socket }) => gone(socket))
  const texts = [
    ...Array<string>(many.idle).fill(''),
    ...halves.flatMap((text) => Array<string>(many.half).fill(text)),
  ]
  for (let from = 0; from < texts.length; from += batch) {
    ended.push(...texts.slice(from, from + batch).map((text) => gone(open(text))))
    // Once this is answered, the server has taken all connections before it.
    expect((await ask(server.url, '/privacy/ru', { agent: new Agent() })).status).toBe(200)
  }
  for (const text of unread) {
    for (let count = 0; count < many.deaf; count += 1) open(text)
  }
  const sending = setInterval(() => {
    for (const { socket, piece } of senders) socket.write(piece)
  }, 1_000)

  for (const [path, status] of [
    ['/privacy/ru', 200],
    ['/privacy', 307],
    ['/privacy/ru/nothing', 404],
  ] as const) {
    expect((await ask(server.url, path)).status, path).toBe(status)
  }
  expect(server.openFiles()).toBeGreaterThan(many.idle)
  await Promise.all(ended)
  clearInterval(sending)
  await expect.poll(() => server.openFiles(), { timeout: 60_000 }).toBeLessThan(before + 10)
  for (const socket of sockets) socket.destroy()
  expect((await ask(server.url, '/privacy/ru')).status).toBe(200)
  expect(server.log).toBe('')
  expect(await server.stop()).toBe(0)
})

test('more connections than it takes, each with the most that it may send, leave the server as it was', async ({
  start,
}) => {
  test.setTimeout(120_000)
  const server = await start()
  const { port, hostname } = new URL(server.url)
  const { pid } = server.process() ?? {}
  const ended = Array.from({ length: many.large }, () => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(large)
    return gone(socket)
  })
  await Promise.all(ended)
  await server.answers()
  expect(server.process()?.pid).toBe(pid)
  expect(server.log).toBe('')
})
