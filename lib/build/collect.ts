import type { Editions } from '../editions/editions'
import { messages } from '../i18n/messages'
import { locales } from '../i18n/routing'
import { allPages } from '../pages/pages'
import { basePath, neutralPathname, onPath } from '../site/addresses'
import type { BuildFacts } from '../site/build-facts'
import { caching } from '../site/headers'
import { dayDrafts } from './day-drafts'
import type { Built, Decided, Drafts, Found } from './drafts'
import { metadataDrafts, moduleDrafts, publicDrafts, routeDrafts } from './file-drafts'
import { healthDrafts } from './health-drafts'
import { itemDrafts, itemPaths } from './item-drafts'
import { addLinkHeaders } from './link-headers'
import { nearestDrafts } from './nearest-drafts'
import { pageDraft, pageDrafts } from './page-drafts'
import { redirect } from './redirect'
import { spareSeldomAsked } from './seldom-asked'
import type { Parted } from './strip'

/** The answers of a build. `find` gives the path of a prerendered page by the end of its name. */
export async function collectDrafts(
  built: Built,
  parted: Parted,
  editions: Editions,
  facts: BuildFacts,
  find: (name: string) => string,
): Promise<Drafts> {
  const read = methodDrafts(['GET', 'HEAD'])
  const post = methodDrafts(['POST'], notTaken())
  const shown = allPages(editions)
  const neutral = new Set([
    ...shown.map((page) => page.neutralPathname),
    ...itemPaths(editions).map(neutralPathname),
  ])
  const healthPath = neutralPathname('healthz')
  const health = healthDrafts(editions, facts, Date.now())
  const drawn = pageDrafts(built, parted)
  addLinkHeaders(drawn, shown, facts.origin)
  spareSeldomAsked(drawn, shown)
  const pages = new Map<string, Found>(drawn)
  const days = dayDrafts(pages, editions)
  return {
    found: new Map<string, Found>([
      ...pages,
      ...(await routeDrafts(built)),
      ...(await moduleDrafts(built)),
      ...(await metadataDrafts(built)),
      ...(await publicDrafts('public')),
      ...itemDrafts(editions),
      [healthPath, health.now],
      ['/', redirect(basePath)],
      // RFC 9309, 2.3.1.2: robots follow it.
      ['/robots.txt', redirect(neutralPathname('robots.txt'))],
    ]),
    days,
    turns: new Map([[healthPath, health.turns]]),
    decided: new Map([
      ...[...neutral].map((pathname) => [pathname, read] as const),
      [neutralPathname(onPath), { ...read, takesDay: true }],
      [neutralPathname('consent'), post],
    ]),
    nearest: await nearestDrafts(editions, find),
    missing: await pageDraft(find('_not-found.html'), 404, caching.never),
    malformed: await pageDraft(find('errors/400.html'), 400, caching.never),
    notAllowed: read.others,
    options: read.options,
    failed: await pageDraft(find('errors/500.html'), 500, caching.never),
  }
}

/** The methods of an address, and what it answers to others (RFC 9110, 15.5.6) and to OPTIONS. */
function methodDrafts(methods: readonly string[], text?: string): Decided {
  const allow = { Allow: [...methods, 'OPTIONS'].join(', ') }
  const content = text !== undefined && {
    'Content-Language': locales.join(', '),
    'Content-Type': 'text/plain; charset=utf-8',
  }
  const headers = { ...allow, 'Cache-Control': caching.never, ...content }
  return {
    methods,
    others: { status: 405, headers, ...(text !== undefined && { body: text }) },
    options: { status: 204, headers: allow },
  }
}

/** What the address of the form about cookies says to those who only open it. */
function notTaken(): string {
  return locales.map((locale) => `${messages[locale].refusal[405]}\n`).join('')
}
