import { readFile } from 'node:fs/promises'
import { type State, states } from '../consent/consent'
import { neutralPathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Built, Draft } from './drafts'
import { readMeta } from './pages'

/** A prerendered page as it is sent, with a status and caching of its own. */
export async function pageDraft(
  path: string,
  status: number,
  cacheControl: string,
): Promise<Draft> {
  const [body, { headers }] = await Promise.all([readFile(path), readMeta(path)])
  return {
    status,
    headers: {
      'Cache-Control': cacheControl,
      'Content-Security-Policy': headers['content-security-policy'] ?? '',
      'Content-Type': 'text/html; charset=utf-8',
      'X-Frame-Options': 'DENY',
    },
    body,
  }
}

/** The pages that depend on a visitor's choice, by pathname, one for each state of consent. */
export async function pageDrafts({ prerenders }: Built): Promise<Map<string, Map<State, Draft>>> {
  const pages = new Map<string, Map<State, Draft>>()
  for (const { id, fallback } of prerenders) {
    const [, named, ...path] = id.split('/')
    const state = states.find((one) => one === named)
    if (!state || !fallback || !('filePath' in fallback) || !fallback.filePath?.endsWith('.html'))
      continue
    const draft = await pageDraft(fallback.filePath, 200, caching.page)
    draft.headers.Vary = 'Cookie'
    const pathname = neutralPathname(path.join('/'))
    pages.set(pathname, (pages.get(pathname) ?? new Map()).set(state, draft))
  }
  return pages
}
