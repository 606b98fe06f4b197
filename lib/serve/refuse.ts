import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

/** The statuses of what Node.js could not read, by its codes of errors; of all others it is 400. */
const statuses: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}

/** Answers what is no request, or none that can be read, and closes the connection. */
export function refuse(socket: Duplex, status: number, headers: Record<string, string>): void {
  // Node.js takes its own listener off the socket of a CONNECT.
  socket.on('error', () => socket.destroy())
  if (!socket.writable) return
  const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ]
  // A client that leaves its side of the connection open would hold ours.
  socket.end(`${head.join('\r\n')}\r\n\r\n`, () => socket.destroy())
}

/** Answers what Node.js could not read as a request. */
export function refuseUnreadable(headers: Record<string, string>) {
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, statuses[error.code ?? ''] ?? 400, headers)
  }
}
