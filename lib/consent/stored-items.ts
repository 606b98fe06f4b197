import { localeCookie } from '../i18n/routing'
import { consentCookie } from './consent'

/** Something that the site stores in a browser, and what it is for. */
export type StoredItem = {
  name: string
  kind: 'locale' | 'consent' | 'analytics'
  category: 'necessary' | 'analytics'
}

/**
 * All that the site stores in a browser. `analytics` is the URL of the analytics script,
 * where there is one; it goes by the name of its host.
 */
export function storedItems(analytics: string | undefined): StoredItem[] {
  const items: StoredItem[] = [
    { name: consentCookie, kind: 'consent', category: 'necessary' },
    { name: localeCookie, kind: 'locale', category: 'necessary' },
  ]
  if (analytics === undefined) return items
  return [...items, { name: new URL(analytics).hostname, kind: 'analytics', category: 'analytics' }]
}
