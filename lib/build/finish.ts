import { join, relative, sep } from 'node:path'
import { everyState, possibleStates } from '../consent/consent'
import { readBuildFacts } from '../site/build-facts'
import { readEnvironment } from '../site/environment'
import { assertNoClientComponents } from './client-components'
import { moduleDigests } from './digests'
import { unknownBuild } from './files'
import { checkOutputs, type Outputs } from './outputs'
import { copyAlone, findPage, findPages, partPage, stripPage } from './pages'
import type { PageInStates, Parted } from './strip'

/** The pages that Next.js would send on an error, and ours which take their place. */
const replacements = [
  ['pages/404.html', '_not-found.html'],
  ['pages/500.html', 'errors/500.html'],
  ['_global-error.html', 'errors/500.html'],
] as const

/** The pages for a proxy in front of the site to show when the site itself cannot answer. */
const forProxy = ['errors/429.html', 'errors/503.html']

/**
 * Ends a build by taking the framework's scripts out of every prerendered page, and by giving each
 * page the Content-Security-Policy that fits what is left.
 *
 * @param outputs what Next.js says that it has built
 * @param distDir the folder that it has built into
 * @param variables the `env` of next.config.ts, with the settings that the pages were built with
 * @returns what becomes of the pages that were drawn for every state of consent
 * @throws PlainError where a page would need what is taken away, has something that is not allowed,
 * or where Next.js hands over something that is not known.
 */
export async function finishBuild(
  outputs: Outputs,
  distDir: string,
  variables: Record<string, string | undefined>,
): Promise<Parted> {
  checkOutputs(outputs)
  await Promise.all(outputs.appPages.map(({ filePath }) => assertNoClientComponents(filePath)))

  const folder = join(distDir, 'server')
  const pages = await findPages(folder)
  for (const { fallback } of outputs.prerenders) assertFound(fallback?.filePath, folder, pages)
  const find = (end: string) => findPage(pages, end)
  const replaced = new Map(replacements.map(([theirs, ours]) => [find(theirs), find(ours)]))
  const copies = [
    ...[...replaced].map(([theirs, ours]) => ({ from: ours, to: join(folder, theirs) })),
    ...forProxy.map((name) => ({ from: find(name), to: join(distDir, name) })),
  ]

  const settings = { ...readEnvironment(variables), digests: await moduleDigests(distDir) }
  const kept = pages.filter((page) => !replaced.has(page))
  const states = possibleStates(readBuildFacts(variables).edition)
  const parted = new Map<string, PageInStates[]>()
  for (const page of kept) {
    const isForEvery = `/${page}`.includes(`/${everyState}/`)
    if (isForEvery) parted.set(join(folder, page), await partPage(folder, page, settings, states))
    else await stripPage(folder, page, settings)
  }
  await Promise.all(copies.map(({ from, to }) => copyAlone(join(folder, from), to, settings)))
  return parted
}

/** A page that lay somewhere else would be sent as the framework wrote it. */
function assertFound(path: string | undefined, folder: string, pages: readonly string[]): void {
  if (!path?.endsWith('.html')) return
  if (pages.includes(relative(folder, path).split(sep).join('/'))) return
  throw unknownBuild(`${path} is a page outside ${folder}`)
}
