import { expect, it } from 'vitest'
import { assertNoClientComponents } from '../../../lib/build/client-components'
import { makeFolder } from '../support/folder'

/** Checks a page whose manifest is as Next.js writes it, but for what it lists. */
async function check(manifests: unknown) {
  const json = JSON.stringify(manifests).replaceAll('~', '[project]')
  const { at } = await makeFolder({
    'page_client-reference-manifest.js': `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};
Object.assign(globalThis.__RSC_MANIFEST, ${json})`,
  })
  await assertNoClientComponents(at('page.js'))
}

const page = (...modules: string[]) => ({
  '/page': { clientModules: Object.fromEntries(modules.map((name) => [name, { id: 1 }])) },
})

const ofFramework = '~/node_modules/next/dist/esm/client/components/layout-router.js'

it.each([
  ofFramework,
  '~/node_modules/next/dist/client/components/builtin/global-error.js',
  '~/node_modules/next/dist/esm/lib/metadata/generate/icon-mark.js',
])('a page may have %s of the framework', async (module) => {
  await expect(check(page(module))).resolves.toBeUndefined()
})

it.each([
  'app/[locale]/_components/clock.tsx',
  'node_modules/some-package/dist/clock.js',
  'node_modules/some-package/node_modules/next/dist/client/components/layout-router.js',
  'node_modules/next/dist/client/app-dir/link.js',
  'node_modules/next/dist/client/image-component.js',
  'node_modules/next/dist/client/script.js',
  'node_modules/next-intl/dist/esm/production/shared/NextIntlClientProvider.js',
  'lib/node_modules/next/dist/client/components/layout-router.js',
])('the build stops at %s', async (module) => {
  await expect(check(page(ofFramework, `~/${module}`))).rejects.toThrow(
    `${module} is a client component. No framework JavaScript reaches the browser`,
  )
})

it('every page of a manifest is looked at', async () => {
  const manifests = { '/first': page(ofFramework)['/page'], ...page('~/app/clock.tsx') }
  await expect(check(manifests)).rejects.toThrow('app/clock.tsx is a client component')
})

it.each([
  ['has no page', {}],
  ['has no module', page()],
  ['has modules in another place', { '/page': { modules: {} } }],
])('the build stops where the manifest %s', async (_, manifests) => {
  await expect(check(manifests)).rejects.toThrow(
    /page_client-reference-manifest.js lists no client modules: this version of Next.js is not known/,
  )
})

it('the build stops where there is no manifest', async () => {
  const { at } = await makeFolder()
  await expect(assertNoClientComponents(at('page.js'))).rejects.toThrow(
    /page_client-reference-manifest.js is missing: this version of Next.js is not known/,
  )
})
