import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { PlainError } from '../plain-error'
import { assertNoClientComponents } from './client-components'
import { checkOutputs } from './outputs'
import { strip } from './strip'

/** The pages that Next.js would send on an error, and ours which take their place. */
const replacements = [
  ['pages/404.html', '_not-found.html'],
  ['pages/500.html', 'errors/500.html'],
  ['_global-error.html', 'errors/500.html'],
] as const

/** The pages for a proxy in front of the site to show when the site itself cannot answer. */
const forProxy = [429, 503]

/**
 * The Next.js build adapter: it ends a build by taking the framework's scripts out of every
 * prerendered page, and by giving each page the Content-Security-Policy that fits what is left.
 *
 * @throws PlainError where a page would need what is taken away, or where Next.js hands over
 * something that this adapter does not know.
 */
export const adapter: NextAdapter = {
  name: 'no-framework-javascript',

  async onBuildComplete({ outputs, distDir }) {
    checkOutputs(outputs)
    await Promise.all(outputs.appPages.map(({ filePath }) => assertNoClientComponents(filePath)))

    const pages = await findPages(join(distDir, 'server'))
    const find = (end: string) => {
      const page = pages.find((path) => path.endsWith(`/${end}`))
      if (page) return page
      throw new PlainError(`The build has no ${end}: this version of Next.js is not known.`)
    }
    const replaced = new Map(replacements.map(([theirs, ours]) => [find(theirs), find(ours)]))

    await Promise.all(pages.filter((path) => !replaced.has(path)).map(stripPage))
    await Promise.all([...replaced].map(([theirs, ours]) => replacePage(theirs, ours)))
    await mkdir(join(distDir, 'errors'), { recursive: true })
    await Promise.all(
      forProxy.map((status) =>
        replacePage(join(distDir, `errors/${status}.html`), find(`errors/${status}.html`)),
      ),
    )
  },
}

/** Every HTML file of a build: no page is left out because an output of another kind names it. */
async function findPages(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name))
}

/** What Next.js keeps beside a prerendered page: the status and headers that it is sent with. */
type Meta = { status?: number; headers?: Record<string, string> }

async function stripPage(path: string): Promise<void> {
  const metaPath = path.replace(/\.html$/, '.meta')
  const [html, meta] = await Promise.all([readFile(path, 'utf8'), readMeta(metaPath)])
  const page = named(path, () => strip(html))

  const headers = Object.fromEntries(
    Object.entries(meta.headers ?? {}).filter(([name]) => !name.startsWith('x-nextjs-')),
  )
  const status = Number(/\/errors\/(\d{3})\.html$/.exec(path)?.[1]) || meta.status
  const stripped: Meta = {
    ...meta,
    ...(status && { status }),
    // Which page an address shows depends on the cookie of consent.
    headers: { ...headers, 'content-security-policy': page.policy, vary: 'Cookie' },
  }
  await Promise.all([writeFile(path, page.html), writeFile(metaPath, JSON.stringify(stripped))])
}

async function readMeta(path: string): Promise<Meta> {
  const meta: unknown = JSON.parse(await readFile(path, 'utf8'))
  if (typeof meta === 'object' && meta !== null) return meta
  throw new PlainError(`${path}: Next.js wrote no headers there.`)
}

/** Such pages are sent without the headers of ours, so the policy goes into the HTML as well. */
async function replacePage(theirs: string, ours: string): Promise<void> {
  await writeFile(theirs, strip(await readFile(ours, 'utf8'), { policyInHtml: true }).html)
}

/** Runs `work` and says of which page it is where it fails. */
function named<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof PlainError ? new PlainError(`${path}: ${error.message}`) : error
  }
}
