import { localeCookie } from '../i18n/routing'
import { consentCookie } from './consent'

/** Something that the site stores in a browser, and what it is for. */
export type StoredItem = {
  name: string
  kind: 'locale' | 'consent' | 'analytics'
  necessary: boolean
}

/**
 * All that the site stores in a browser. `analytics` is the URL of the analytics script,
 * where there is one; it goes by the name of its host.
 */
export function storedItems(analytics: string | undefined): StoredItem[] {
  return [
    { name: consentCookie, kind: 'consent', necessary: true },
    { name: localeCookie, kind: 'locale', necessary: true },
    ...(analytics
      ? [{ name: new URL(analytics).hostname, kind: 'analytics' as const, necessary: false }]
      : []),
  ]
}
