import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'

/** Answers what is no request, or none that can be read, and closes the connection. */
export function refuse(socket: Duplex, status: number, headers: Record<string, string>): void {
  if (!socket.writable) return
  const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' })
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n`)
}

/** Answers what Node.js could not read as a request. */
export function refuseUnreadable(headers: Record<string, string>) {
  return (error: NodeJS.ErrnoException, socket: Duplex): void => {
    if (error.code === 'ECONNRESET') socket.destroy()
    else refuse(socket, statuses[error.code ?? ''] ?? 400, headers)
  }
}

const statuses: Record<string, number> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
}
