import { IncomingMessage } from 'node:http'

/**
 * A request as it is once its body has come, or the beginning of one that is longer than `most`
 * bytes; undefined where the client breaks off, which Next.js would report each time.
 */
export async function receive(
  request: IncomingMessage,
  most: number,
): Promise<IncomingMessage | undefined> {
  const body = await readBody(request, most)
  if (!body) return undefined
  const { method, url, headers, rawHeaders, httpVersion } = request
  const received = new IncomingMessage(request.socket)
  Object.assign(received, { method, url, headers, rawHeaders, httpVersion, complete: true })
  received.push(body)
  received.push(null)
  return received
}

/** What is left of a longer body is read and dropped, so that the connection can be used again. */
function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  return new Promise((resolve) => {
    request.on('data', (chunk: Buffer) => {
      if (length > most) return
      chunks.push(chunk)
      length += chunk.length
      if (length > most) resolve(Buffer.concat(chunks))
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => resolve(undefined))
  })
}
