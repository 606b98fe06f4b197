import { afterEach, expect, it, vi } from 'vitest'
import bundle from '../../../lib/build/browser-loader.mjs'
import { makeFolder } from '../support/folder'

afterEach(() => vi.unstubAllEnvs())

const entry = `// What a browser adds.
import './parts/first.browser.js'
import { second } from './parts/second.browser.js'
second()
`
/** Each says its name, so that a change is easily made. */
const parts = {
  first: `const longName = document.querySelector('[data-first]')\nlongName?.append('first')\n`,
  second: `import { third } from './third.browser.js'\nexport const second = () => third('second')\n`,
  third: `export const third = (text) => console.log('third', text)\n`,
}

async function makeModule() {
  const { path, at, write, remove } = await makeFolder({ 'site.browser.js': entry })
  const pathOf = (name: string) => `parts/${name}.browser.js`
  const writePart = (name: string, text: string) => write(pathOf(name), text)
  for (const [name, text] of Object.entries(parts)) await writePart(name, text)

  /** Bundles the module as Turbopack would. */
  async function run() {
    const dependencies: string[] = []
    const code = await bundle.call({
      resourcePath: at('site.browser.js'),
      rootContext: path,
      addDependency: (dependency) => dependencies.push(dependency),
    })
    return { code, dependencies }
  }
  return { run, at, writePart, removePart: (name: string) => remove(pathOf(name)) }
}

it('every part is in the one file, so that the hash in its name is of all of them', async () => {
  const { run, writePart } = await makeModule()
  const { code } = await run()
  expect(code).not.toContain('import')
  for (const [name, text] of Object.entries(parts)) {
    await writePart(name, text.replace(`('${name}'`, `('other'`))
    expect((await run()).code, name).not.toBe(code)
    await writePart(name, text)
    expect((await run()).code, name).toBe(code)
  }
})

it('every part is watched in development', async () => {
  const { run, at } = await makeModule()
  const { dependencies } = await run()
  expect(dependencies.sort()).toEqual(
    ['parts/first', 'parts/second', 'parts/third', 'site'].map((name) => at(`${name}.browser.js`)),
  )
})

it('it is minified for production, and can be read in development', async () => {
  const { run } = await makeModule()
  vi.stubEnv('NODE_ENV', 'development')
  expect((await run()).code).toContain('longName')
  vi.stubEnv('NODE_ENV', 'production')
  expect((await run()).code).not.toMatch(/longName|What a browser adds|\n./)
})

it('a part that cannot be read stops the build', async () => {
  const { run, writePart, removePart } = await makeModule()
  await writePart('third', 'export const = 1')
  await expect(run()).rejects.toThrow(/parts\/third.browser.js:1:13: ERROR/)
  await removePart('third')
  await expect(run()).rejects.toThrow(/Could not resolve ".\/third.browser.js"/)
})
