import Negotiator from 'negotiator'
import { type Bodies, type Encoding, encodings, type Stored } from './table'

/** What its types leave out: the order of what a client likes the same. */
type Preferring = {
  encodings(available: string[], options: { preferred: readonly string[] }): string[]
}

/**
 * The body that a client likes best by its `Accept-Encoding` (RFC 9110, 12.5.3), the smallest
 * where it likes several the same. One that takes nothing at all gets it as it is.
 */
export function negotiate(
  bodies: Bodies,
  acceptEncoding: string | undefined,
): { encoding: Encoding; stored: Stored } {
  // Without the header a client takes anything, and can often read nothing but the plain body.
  if (!acceptEncoding) return { encoding: 'identity', stored: bodies.identity }
  const negotiator: Preferring = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  const available = encodings.filter((encoding) => bodies[encoding])
  const [best] = negotiator.encodings(available, { preferred: encodings })
  const encoding = available.find((one) => one === best) ?? 'identity'
  return { encoding, stored: bodies[encoding] ?? bodies.identity }
}
