import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { PlainError } from '../plain-error'
import { readBuilt, unknownBuild } from './files'

/** Each page has some of the framework's own, so an empty list is not what it is taken for. */
const notEmpty = (record: object) => Object.keys(record).length > 0

const manifestsSchema = z
  .record(
    z.string(),
    z.object({ clientModules: z.record(z.string(), z.unknown()).refine(notEmpty) }),
  )
  .refine(notEmpty)

/** The framework's own parts around each page. next/link, next/image and the like are not among them. */
const aroundPages = /^\[project\]\/node_modules\/next\/dist\/(esm\/)?(client\/components|lib)\//

/**
 * Makes sure that the page built into `path` has no client components but those that the framework
 * puts around each page, which do nothing for one that is only read.
 *
 * @throws PlainError that names the component, or the manifest where it is not as expected.
 */
export async function assertNoClientComponents(path: string): Promise<void> {
  const manifestPath = path.replace(/\.js$/, '_client-reference-manifest.js')
  const context: { __RSC_MANIFEST?: unknown } = {}
  runInNewContext(await readBuilt(manifestPath), Object.assign(context, { globalThis: context }))
  const manifests = manifestsSchema.safeParse(context.__RSC_MANIFEST)
  if (!manifests.success) throw unknownBuild(`${manifestPath} lists no client modules`)
  for (const { clientModules } of Object.values(manifests.data)) {
    const other = Object.keys(clientModules).find((name) => !aroundPages.test(name))
    if (other) {
      throw new PlainError(
        `${other.replace('[project]/', '')} is a client component. No framework JavaScript reaches the browser, so it would never run: render it on the server, and put what needs the browser into a *.browser.js module.`,
      )
    }
  }
}
