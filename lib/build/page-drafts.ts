import { readFile } from 'node:fs/promises'
import { everyState, type State } from '../consent/consent'
import { neutralPathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Built, Draft } from './drafts'
import { unknownBuild } from './files'
import { readMeta, readParted } from './pages'

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

/** The pages that depend on a visitor's choice, by pathname, one for each state of consent. */
export async function pageDrafts({ prerenders }: Built): Promise<Map<string, Map<State, Draft>>> {
  const pages = prerenders.flatMap(({ id, fallback }) => {
    const [, drawn, ...path] = id.split('/')
    const file = fallback?.filePath
    if (drawn !== everyState || !file?.endsWith('.html')) return []
    return [{ pathname: neutralPathname(path.join('/')), file }]
  })
  const drafts = pages.map(async ({ pathname, file }) => {
    return [pathname, await draftsByState(file)] as const
  })
  return new Map(await Promise.all(drafts))
}

/** A page in each state. One that is the same in several is kept once. */
async function draftsByState(file: string): Promise<Map<State, Draft>> {
  const parted = await readParted(file)
  return new Map(
    parted.flatMap(({ states, html, policy }) => {
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
