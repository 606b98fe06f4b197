import Negotiator from 'negotiator'
import { type Bodies, type Encoding, encodings, type Stored } from './table'

/**
 * The body that a client likes best by its `Accept-Encoding` (RFC 9110, 12.5.3), the smallest
 * where it likes several the same. One that takes nothing at all gets it as it is.
 */
export function negotiate(
  bodies: Bodies,
  acceptEncoding: string | undefined,
): { encoding: Encoding; stored: Stored } {
  const available = encodings.filter((encoding) => bodies[encoding])
  // Without the header a client takes anything, and can often read nothing but the plain body.
  const [best] = acceptEncoding === undefined ? [] : preferred(available, acceptEncoding)
  const encoding = available.find((one) => one === best) ?? 'identity'
  return { encoding, stored: bodies[encoding] ?? bodies.identity }
}

/** The encodings that a client takes, the one it likes best first, the smallest of several. */
function preferred(available: Encoding[], acceptEncoding: string): string[] {
  // Its published types do not know the option.
  const client: {
    encodings(available: readonly string[], options: { preferred: readonly string[] }): string[]
  } = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  return client.encodings(available, { preferred: encodings })
}
