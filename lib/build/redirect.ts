import { caching } from '../site/headers'
import type { Draft } from './drafts'

/** An answer that leads to another address, for now. */
export function redirect(location: string): Draft {
  return { status: 307, headers: { 'Cache-Control': caching.shared, Location: location } }
}
