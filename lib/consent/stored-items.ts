import { localeCookie } from '../i18n/routing'
import type { Environment } from '../site/environment'
import { consentCookie } from './consent'

/** Something that the site stores in a browser, and what it is for. */
export type StoredItem = {
  name: string
  kind: 'locale' | 'consent' | 'analytics'
  necessary: boolean
}

/** All that the site stores in a browser. Analytics have the name of their script. */
export function storedItems({ ANALYTICS_SRC }: Environment): StoredItem[] {
  return [
    { name: consentCookie, kind: 'consent', necessary: true },
    { name: localeCookie, kind: 'locale', necessary: true },
    ...(ANALYTICS_SRC
      ? [{ name: new URL(ANALYTICS_SRC).hostname, kind: 'analytics' as const, necessary: false }]
      : []),
  ]
}
