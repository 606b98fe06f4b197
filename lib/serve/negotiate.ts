import Negotiator from 'negotiator'
import { type Bodies, type Encoding, encodings, type Stored } from './table'

/** What its types leave out: the order of what a client likes the same. */
type Preferring = {
  encodings(available: string[], options: { preferred: readonly string[] }): string[]
}

/**
 * The body that a client likes best by its `Accept-Encoding` (RFC 9110, 12.5.3), the smallest
 * where it likes several the same. One that takes nothing at all gets it as it is, and so does one
 * without the header: it takes anything, and can often read nothing else.
 */
export function negotiate(
  bodies: Bodies,
  acceptEncoding: string | undefined,
): { encoding: Encoding; stored: Stored } {
  const negotiator: Preferring = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } })
  const available = encodings.filter((encoding) => bodies[encoding])
  const [best] = negotiator.encodings(available, { preferred: encodings })
  const encoding = available.find((one) => one === best) ?? 'identity'
  return { encoding, stored: bodies[encoding] ?? bodies.identity }
}
