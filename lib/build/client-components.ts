import { readFile } from 'node:fs/promises'
import { runInNewContext } from 'node:vm'
import { z } from 'zod'
import { PlainError } from '../plain-error'

const manifestsSchema = z.record(
  z.string(),
  z.object({ clientModules: z.record(z.string(), z.unknown()) }),
)

/**
 * Makes sure that the page built into `path` has no client components but the framework's own,
 * which do nothing for a page that is only read.
 *
 * @throws PlainError that names the component.
 */
export async function assertNoClientComponents(path: string): Promise<void> {
  const source = await readFile(path.replace(/\.js$/, '_client-reference-manifest.js'), 'utf8')
  const context: { __RSC_MANIFEST?: unknown } = {}
  runInNewContext(source, Object.assign(context, { globalThis: context }))
  for (const { clientModules } of Object.values(manifestsSchema.parse(context.__RSC_MANIFEST))) {
    const own = Object.keys(clientModules).find((name) => !name.includes('/node_modules/next/'))
    if (own) {
      throw new PlainError(
        `${own.replace('[project]/', '')} is a client component. No framework JavaScript reaches the browser, so it would never run: render it on the server, and put what needs the browser into a *.browser.js module.`,
      )
    }
  }
}
