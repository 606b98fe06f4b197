import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { z } from 'zod'
import type { State } from '../consent/consent'
import { PlainError } from '../plain-error'
import { readBuilt, unknownBuild } from './files'
import { type PageInStates, policyInHtml, type Settings, strip, stripStates } from './strip'

/** What Next.js keeps beside a prerendered page, as far as it is read or written here. */
const metaSchema = z.looseObject({
  headers: z.record(z.string(), z.string()).default({}),
})

/**
 * Every HTML file of a build: no page is left out because an output of another kind names it.
 *
 * @returns paths within the folder, written with `/` on every system
 */
export async function findPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.html')).map((name) => name.split(sep).join('/'))
}

/**
 * The one page of a build whose path ends in `end`: Next.js keeps its own in folders of any name.
 *
 * @throws PlainError where there is none, or more than one.
 */
export function findPage(pages: readonly string[], end: string): string {
  const [page, ...others] = pages.filter((path) => `/${path}`.endsWith(`/${end}`))
  if (page === undefined) throw unknownBuild(`${end} is missing`)
  if (others.length > 0) throw unknownBuild(`${[page, ...others].join(', ')} are one too many`)
  return page
}

/**
 * Strips a page where it lies, and writes its Content-Security-Policy into the file beside it. All
 * else that a page is sent with is said by the table of the server.
 *
 * @throws PlainError that names the page, where it has something that is not allowed.
 */
export async function stripPage(folder: string, page: string, settings: Settings): Promise<void> {
  const path = join(folder, page)
  const [html, meta] = await Promise.all([readBuilt(path), readMeta(path)])
  const stripped = named(page, () => strip(html, settings))

  const headers = Object.entries(meta.headers).filter(([name]) => !name.startsWith('x-nextjs-'))
  const sentWith = {
    ...meta,
    headers: { ...Object.fromEntries(headers), 'content-security-policy': stripped.policy },
  }
  await Promise.all([
    writeFile(path, stripped.html),
    writeFile(metaPathOf(path), JSON.stringify(sentWith)),
  ])
}

/**
 * What becomes of a page that was drawn for every state of consent. Its file stays as it is.
 *
 * @throws PlainError as {@link stripPage} does.
 */
export async function partPage(
  folder: string,
  page: string,
  settings: Settings,
  states: readonly State[],
): Promise<PageInStates[]> {
  const html = await readBuilt(join(folder, page))
  return named(page, () => stripStates(html, settings, states))
}

/**
 * Copies a stripped page to where it is sent without headers of ours, so its policy goes into the
 * HTML.
 */
export async function copyAlone(from: string, to: string, settings: Settings): Promise<void> {
  const page = strip(await readBuilt(from), settings)
  await mkdir(dirname(to), { recursive: true })
  await writeFile(to, policyInHtml(page))
}

/** The file that Next.js keeps beside the HTML of a page. */
function metaPathOf(path: string): string {
  return path.replace(/\.html$/, '.meta')
}

/** What Next.js keeps beside the HTML file of a page. */
export async function readMeta(path: string) {
  const metaPath = metaPathOf(path)
  const meta = metaSchema.safeParse(JSON.parse(await readBuilt(metaPath)))
  if (meta.success) return meta.data
  throw unknownBuild(`${metaPath} has no headers as they were`)
}

/** Runs `work`, and says of which page it is where it fails. */
function named<T>(page: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof PlainError)) throw error
    // Next.js keeps each route's pages in a folder with a hash for a name, and one called `$`.
    throw new PlainError(`${page.split('/$/').at(-1)}: ${error.message}`)
  }
}
