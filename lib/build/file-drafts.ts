import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { PlainError } from '../plain-error'
import { neutralPathname } from '../site/addresses'
import { caching, forOthers } from '../site/headers'
import type { Built, Draft } from './drafts'
import { unknownBuild } from './files'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

function typeOf(path: string): string {
  const type = types[extname(path)]
  if (type) return type
  throw new PlainError(
    `${path}: the content type of such a file is not known. Add it to lib/build/file-drafts.ts.`,
  )
}

/** What a route handler may say beside the content type, by the name in lower case. */
const carried = {
  'content-disposition': 'Content-Disposition',
  link: 'Link',
  'x-robots-tag': 'X-Robots-Tag',
}

/**
 * What route handlers made while the site was built: files, pictures, manifests.
 *
 * @throws PlainError where one did not say what it is.
 */
export async function routeDrafts({ prerenders }: Built): Promise<Map<string, Draft>> {
  const bodies = prerenders.flatMap(({ pathname, fallback }) =>
    fallback?.filePath?.endsWith('.body') ? [{ pathname, ...fallback }] : [],
  )
  const drafts = bodies.map(async ({ pathname, filePath = '', initialHeaders = {} }) => {
    const type = initialHeaders['content-type']
    if (typeof type !== 'string') throw unknownBuild(`${filePath} has no content type`)
    const others = Object.entries(carried).flatMap(([name, written]) => {
      const value = initialHeaders[name]
      return value === undefined ? [] : [[written, String(value)]]
    })
    const draft: Draft = {
      status: 200,
      headers: {
        'Cache-Control': caching.shared,
        'Content-Type': type,
        ...Object.fromEntries(others),
        ...forOthers(type),
      },
      body: await readFile(filePath),
    }
    return [pathname, draft] as const
  })
  return new Map(await Promise.all(drafts))
}

/** Our own browser modules. The framework's scripts and stylesheets are on no page. */
export async function moduleDrafts({ staticFiles }: Built): Promise<Map<string, Draft>> {
  const modules = staticFiles.filter(({ pathname }) => pathname.includes('/_next/static/media/'))
  return new Map(
    await Promise.all(
      modules.map(async ({ pathname, filePath }) => {
        const headers = { 'Cache-Control': caching.hashed, 'Content-Type': typeOf(filePath) }
        return [pathname, { status: 200, headers, body: await readFile(filePath) }] as const
      }),
    ),
  )
}

/** What the metadata files of app/ made: robots.txt and the sitemap, static files to Next.js. */
export async function metadataDrafts({ staticFiles }: Built): Promise<Map<string, Draft>> {
  const made = staticFiles.filter(({ filePath }) => filePath.endsWith('.body'))
  return new Map(
    await Promise.all(
      made.map(async ({ pathname, filePath }) => {
        const headers = { 'Cache-Control': caching.shared, 'Content-Type': typeOf(pathname) }
        return [pathname, { status: 200, headers, body: await readFile(filePath) }] as const
      }),
    ),
  )
}

/** The icons of `public/`. */
export async function publicDrafts(folder: string): Promise<Map<string, Draft>> {
  const names = await readdir(folder)
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const type = typeOf(name)
        const headers = {
          'Cache-Control': caching.icon,
          'Content-Type': type,
          ...forOthers(type),
        }
        const body = await readFile(join(folder, name))
        return [neutralPathname(name), { status: 200, headers, body }] as const
      }),
    ),
  )
}
