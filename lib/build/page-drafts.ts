import { readFile } from 'node:fs/promises'
import { everyState, type State } from '../consent/consent'
import { neutralPathname } from '../site/addresses'
import { caching } from '../site/headers'
import type { Built, Draft } from './drafts'
import { unknownBuild } from './files'
import { pathIn, readMeta } from './pages'

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
export async function pageDrafts(
  { prerenders }: Built,
  states: readonly State[],
): Promise<Map<string, Map<State, Draft>>> {
  const pages = prerenders.flatMap(({ id, fallback }) => {
    const [, drawn, ...path] = id.split('/')
    const file = fallback?.filePath
    if (drawn !== everyState || !file?.endsWith('.html')) return []
    return [{ pathname: neutralPathname(path.join('/')), file }]
  })
  const drafts = pages.map(async ({ pathname, file }) => {
    return [pathname, await draftsByState(file, states)] as const
  })
  return new Map(await Promise.all(drafts))
}

/** A page in each state. It may be the same in several, and then is kept once. */
async function draftsByState(file: string, states: readonly State[]): Promise<Map<State, Draft>> {
  const known = new Map<string, Draft>()
  const drafts = states.map(async (state): Promise<[State, Draft]> => {
    const draft = await pageDraft(pathIn(state, file), 200, caching.page)
    draft.headers.Vary = 'Cookie'
    const content = `${JSON.stringify(draft.headers)}${draft.body}`
    const one = known.get(content) ?? draft
    known.set(content, one)
    return [state, one]
  })
  return new Map(await Promise.all(drafts))
}
