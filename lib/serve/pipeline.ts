import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** How many requests of one connection may wait for the answers before them to be read. */
const most = 16

const waiting = new WeakMap<Socket, number>()

/**
 * Whether a client has asked for so much ahead, without reading it, that it is to be let go: what
 * waits for it takes memory.
 */
export function asksTooMuch({ socket }: IncomingMessage, response: ServerResponse): boolean {
  const count = (waiting.get(socket) ?? 0) + 1
  waiting.set(socket, count)
  response.on('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1))
  return socket.destroyed || count > most
}
