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
  const headers = { 'accept-encoding': acceptEncoding }
  // Without the header a client takes anything, and can often read nothing but the plain body.
  const [best] =
    acceptEncoding === undefined ? [] : new Negotiator({ headers }).encodings(available)
  const encoding = available.find((one) => one === best) ?? 'identity'
  return { encoding, stored: bodies[encoding] ?? bodies.identity }
}
