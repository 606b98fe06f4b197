import { connect } from 'node:net'

/**
 * Sends bytes to a port of this machine as they are, and gives what comes back until the connection
 * is closed, or whole answers have come; `timeout` is in ms.
 */
export function sendRaw(port: number, bytes: string | Buffer, timeout = 15_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.setEncoding('latin1')
    socket.setTimeout(timeout, () => {
      socket.destroy()
      reject(new Error(`no answer to ${JSON.stringify(`${bytes}`.slice(0, 300))}`))
    })
    socket.on('connect', () => socket.write(bytes))
    socket.on('data', (chunk: string) => {
      answer += chunk
    })
    // It may hang up on what is still being sent, once it has answered.
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}
