import { expect, it } from 'vitest'
import { finishBuild } from '../../../lib/build/finish'
import { policyInHtml, strip } from '../../../lib/build/strip'
import { built, settings } from '../support/built-page'
import { makeFolder } from '../support/folder'

const variables = {
  SITE_URL: settings.SITE_URL,
  ANALYTICS_SRC: '',
  POLICY_EDITION: '1',
  BUILD_HASH: 'development',
}
const pages = ['_not-found', 'errors/429', 'errors/500', 'errors/503', 'every/kk']
const manifest = (module: string) =>
  `globalThis.__RSC_MANIFEST = ${JSON.stringify({ '/page': { clientModules: { [module]: {} } } })}`

/** A build of Next.js, in short, and what Next.js says of it. */
async function makeBuild() {
  const folder = await makeFolder({
    ...Object.fromEntries(
      pages.flatMap((page) => [
        [`server/a1/$/${page}.html`, built],
        [`server/a1/$/${page}.meta`, '{}'],
      ]),
    ),
    ...Object.fromEntries(
      ['pages/404', 'pages/500', 'a1/$/_global-error'].map((page) => [
        `server/${page}.html`,
        '<h1 style="font-size:24px">',
      ]),
    ),
    'static/media/site.browser.abc.js': 'export {}\n',
    'server/app/page_client-reference-manifest.js': manifest(
      '[project]/node_modules/next/dist/client/components/layout-router.js',
    ),
  })
  const outputs = {
    pages: [],
    appPages: [{ id: '/[locale]', filePath: folder.at('server/app/page.js') }],
    prerenders: [
      {
        route: '/[locale]',
        pathname: '/privacy/every/kk',
        fallback: { filePath: folder.at('server/a1/$/every/kk.html'), postponedState: undefined },
        config: {},
      },
    ],
  }
  return { ...folder, outputs, finish: () => finishBuild(outputs, folder.path, variables) }
}

const page = strip(built, settings)

it('every page is stripped, and there is one for each state of consent that can be', async () => {
  const { finish, at, read } = await makeBuild()
  const parted = await finish()
  for (const name of pages.filter((one) => one !== 'every/kk')) {
    expect(await read(`server/a1/$/${name}.html`), name).toBe(page.html)
  }
  // It is the first edition, so nobody has chosen under an earlier one.
  expect([...parted]).toEqual([
    [at('server/a1/$/every/kk.html'), [{ ...page, states: ['unasked', 'all', 'necessary'] }]],
  ])
})

it.each([
  'server/pages/404.html',
  'server/pages/500.html',
  'server/a1/$/_global-error.html',
  'errors/429.html',
  'errors/503.html',
])('%s is a page of ours that brings its policy along', async (name) => {
  const { finish, read } = await makeBuild()
  await finish()
  expect(await read(name)).toBe(policyInHtml(page))
})

it('the settings are those of the build, whatever the environment says by now', async () => {
  const { finish, write, outputs, path } = await makeBuild()
  const script = 'https://stats.enic-kazakhstan.edu.kz/a.js'
  await write(
    'server/a1/$/every/kk.html',
    built.replace('<main>', `<script src="${script}"></script>`),
  )
  await expect(finish()).rejects.toThrow(`every/kk.html: The script ${script} is not known`)
  const measured = { ...variables, ANALYTICS_SRC: script }
  await expect(finishBuild(outputs, path, measured)).resolves.toBeInstanceOf(Map)
})

it.each([
  'server/pages/404.html',
  'server/pages/500.html',
  'server/a1/$/_global-error.html',
  'server/a1/$/_not-found.html',
  'server/a1/$/errors/429.html',
  'server/a1/$/errors/500.html',
  'server/a1/$/errors/503.html',
  'server/a1/$/errors/500.meta',
  'server/app/page_client-reference-manifest.js',
])('the build stops where %s is missing', async (name) => {
  const { finish, remove } = await makeBuild()
  await remove(name)
  const file = name.replace(/^server\/(a1\/\$\/)?/, '')
  await expect(finish()).rejects.toThrow(`${file} is missing: this version of Next.js is not known`)
})

it('the build stops at a page that is not where pages are', async () => {
  const { finish, remove, at } = await makeBuild()
  await remove('server/a1/$/every/kk.html')
  await expect(finish()).rejects.toThrow(
    `${at('server/a1/$/every/kk.html')} is a page outside ${at('server')}`,
  )
})

it('the build stops at a client component', async () => {
  const { finish, write } = await makeBuild()
  await write(
    'server/app/page_client-reference-manifest.js',
    manifest('[project]/node_modules/some-package/clock.js'),
  )
  await expect(finish()).rejects.toThrow('node_modules/some-package/clock.js is a client component')
})

it('the build stops at a page that is not static', async () => {
  const { outputs, path } = await makeBuild()
  await expect(finishBuild({ ...outputs, prerenders: [] }, path, variables)).rejects.toThrow(
    '/[locale] is not prerendered',
  )
})
