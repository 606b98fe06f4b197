import { readFile } from 'node:fs/promises'
import { type State, states } from '../consent/consent'
import { neutralPathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Built, Draft } from './drafts'
import { unknownBuild } from './files'
import { readMeta } from './pages'

/**
 * A prerendered page as it is sent, with a status and caching of its own.
 *
 * @throws PlainError where the page has no Content-Security-Policy beside it.
 */
export async function pageDraft(
  path: string,
  status: number,
  cacheControl: string,
): Promise<Draft> {
  const [body, { headers }] = await Promise.all([readFile(path), readMeta(path)])
  const policy = headers['content-security-policy']
  if (!policy) throw unknownBuild(`${path} has no Content-Security-Policy`)
  return {
    status,
    headers: {
      'Cache-Control': cacheControl,
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
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
    if (!state || !fallback?.filePath?.endsWith('.html')) continue
    const draft = await pageDraft(fallback.filePath, 200, caching.page)
    draft.headers.Vary = 'Cookie'
    const pathname = neutralPathname(path.join('/'))
    const byState = pages.get(pathname) ?? new Map<State, Draft>()
    pages.set(pathname, byState.set(state, draft))
  }
  return pages
}
