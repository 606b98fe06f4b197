import { readFile } from 'node:fs/promises'
import type { State } from '../consent/consent'
import { neutralPathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Built, Draft } from './drafts'
import { unknownBuild } from './files'
import { readMeta } from './pages'
import type { PageInStates, Parted } from './strip'

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
  return draftOf(body, policy, status, cacheControl)
}

/**
 * The pages that depend on a visitor's choice, by pathname, one for each state of consent.
 *
 * @param parted what became of each that was drawn for every state, by the path of its file
 */
export function pageDrafts({ prerenders }: Built, parted: Parted): Map<string, Map<State, Draft>> {
  return new Map(
    prerenders.flatMap(({ id, fallback }) => {
      const pages = parted.get(fallback?.filePath ?? '')
      const [, , ...path] = id.split('/')
      return pages ? [[neutralPathname(path.join('/')), draftsByState(pages)] as const] : []
    }),
  )
}

/** A page in each state. One that is the same in several is kept once. */
function draftsByState(pages: readonly PageInStates[]): Map<State, Draft> {
  return new Map(
    pages.flatMap(({ states, html, policy }) => {
      const draft = draftOf(html, policy, 200, caching.page)
      draft.headers.Vary = 'Cookie'
      return states.map((state): [State, Draft] => [state, draft])
    }),
  )
}

function draftOf(
  body: Buffer | string,
  policy: string,
  status: number,
  cacheControl: string,
): Draft {
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
