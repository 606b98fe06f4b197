import { describe, expect, it } from 'vitest'
import { copyAlone, findPage, findPages, partPage, stripPage } from '../../../lib/build/pages'
import { policyInHtml, strip } from '../../../lib/build/strip'
import { built, settings, stripWith } from '../support/built-page'
import { makeFolder } from '../support/folder'

const unknown = 'this version of Next.js is not known. Use that of package-lock.json'

describe('a page of a build', () => {
  it('is found in folders of any name, and is HTML', async () => {
    const files = { 'pages/404.html': '', 'app/a1/$/errors/500.html': '', 'app/a1/$/kk.rsc': '' }
    const { path } = await makeFolder(files)
    expect((await findPages(path)).sort()).toEqual(['app/a1/$/errors/500.html', 'pages/404.html'])
  })

  it('is known by its last names', () => {
    const pages = ['pages/500.html', 'a1/errors/500.html', 'my_not-found.html', '_not-found.html']
    expect(findPage(pages, 'errors/500.html')).toBe('a1/errors/500.html')
    expect(findPage(pages, '_not-found.html')).toBe('_not-found.html')
  })

  it('stops the build where it is missing', () => {
    expect(() => findPage(['pages/500.html'], 'errors/500.html')).toThrow(
      `errors/500.html is missing: ${unknown}`,
    )
  })

  it('stops the build where it is there twice', () => {
    expect(() => findPage(['pages/500.html', 'errors/500.html'], '500.html')).toThrow(
      `pages/500.html, errors/500.html are one too many: ${unknown}`,
    )
  })
})

describe('a page is written with what it is sent with', () => {
  const meta = { headers: { 'x-nextjs-prerender': '1', 'x-other': 'a' }, routeCache: { key: 'b' } }
  const page = strip(built, settings)
  const own = { 'content-security-policy': page.policy }

  it.each([
    ['a1/$/all/kk.html', {}],
    ['a1/_not-found.html', { status: 404 }],
    ['a1/$/errors/503.html', {}],
  ])('%s', async (name, more) => {
    const metaName = name.replace('.html', '.meta')
    const files = { [name]: built, [metaName]: JSON.stringify({ ...meta, ...more }) }
    const { path, read } = await makeFolder(files)
    await stripPage(path, name, settings)
    expect(await read(name)).toBe(page.html)
    const headers = { 'x-other': 'a', ...own }
    expect(JSON.parse(await read(metaName))).toEqual({ ...meta, ...more, headers })
  })

  it('without other headers too', async () => {
    const { path, read } = await makeFolder({ 'kk.html': built, 'kk.meta': '{}' })
    await stripPage(path, 'kk.html', settings)
    expect(JSON.parse(await read('kk.meta'))).toEqual({ headers: own })
  })

  it('for each state of consent, where it was drawn for every one', async () => {
    const form = '<form data-state="unasked" action="/privacy/consent"></form>'
    const drawn = built.replace('<main>', `<main>${form}`)
    const { path, read } = await makeFolder({ 'every/kk.html': drawn })
    const states = ['unasked', 'all', 'necessary'] as const
    const parted = await partPage(path, 'every/kk.html', settings, states)
    const asks = stripWith(form.replace(' data-state="unasked"', ''))
    expect(parted).toEqual([
      { ...asks, states: ['unasked'] },
      { ...page, states: ['all', 'necessary'] },
    ])
    expect(await read('every/kk.html')).toBe(drawn)
  })

  it('or with its policy inside, where no header is sent', async () => {
    const { at, read } = await makeFolder({ 'errors/500.html': page.html })
    await copyAlone(at('errors/500.html'), at('new/500.html'), settings)
    expect(await read('new/500.html')).toBe(policyInHtml(page))
    expect(await read('errors/500.html')).toBe(page.html)
  })
})

describe('the build stops, and names the file, where', () => {
  it('a page has what is not allowed', async () => {
    const page = built.replace('<main>', '<iframe>')
    const { path } = await makeFolder({ 'a1/$/all/kk.html': page, 'a1/$/all/kk.meta': '{}' })
    await expect(stripPage(path, 'a1/$/all/kk.html', settings)).rejects.toThrow(
      /^all\/kk.html: <iframe> is not allowed/,
    )
  })

  it('the page is missing', async () => {
    const { path, at } = await makeFolder({ 'kk.meta': '{}' })
    const missing = `${at('kk.html')} is missing: ${unknown}`
    await expect(stripPage(path, 'kk.html', settings)).rejects.toThrow(missing)
    await expect(copyAlone(at('kk.html'), at('to.html'), settings)).rejects.toThrow(missing)
  })

  it('the file beside the page is missing', async () => {
    const { path, at } = await makeFolder({ 'kk.html': built })
    await expect(stripPage(path, 'kk.html', settings)).rejects.toThrow(
      `${at('kk.meta')} is missing: ${unknown}`,
    )
  })

  it.each(['[]', 'null', '{"headers":{"vary":["a","b"]}}'])(
    'the file beside the page is %s',
    async (meta) => {
      const { path, at } = await makeFolder({ 'kk.html': built, 'kk.meta': meta })
      await expect(stripPage(path, 'kk.html', settings)).rejects.toThrow(
        `${at('kk.meta')} has no headers as they were: ${unknown}`,
      )
    },
  )
})
