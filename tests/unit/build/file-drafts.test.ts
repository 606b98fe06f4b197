import { describe, expect, it } from 'vitest'
import { moduleDrafts, publicDrafts, routeDrafts } from '../../../lib/build/file-drafts'
import { makeFolder } from '../support/folder'

const forOthers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

describe('what a route handler made', () => {
  const route = (filePath: string | undefined, initialHeaders = {}) => ({
    id: '/x',
    pathname: '/privacy/x',
    fallback: { filePath, initialHeaders },
  })
  const drafts = (...prerenders: Parameters<typeof routeDrafts>[0]['prerenders']) =>
    routeDrafts({ staticFiles: [], prerenders })

  it.each([
    ['image/png', forOthers],
    ['application/pdf', forOthers],
    ['application/json', { ...forOthers, 'Access-Control-Allow-Origin': '*' }],
    ['application/schema+json', { ...forOthers, 'Access-Control-Allow-Origin': '*' }],
  ])('is sent as what it is, to other sites too: %s', async (type, others) => {
    const { at } = await makeFolder({ 'x.body': 'text' })
    const headers = { 'content-type': type, 'x-next-cache-tags': 'x', 'set-cookie': ['a=b'] }
    expect(await drafts(route(at('x.body'), headers))).toEqual(
      new Map([
        [
          '/privacy/x',
          {
            status: 200,
            headers: { 'Cache-Control': 'public, max-age=600', 'Content-Type': type, ...others },
            body: Buffer.from('text'),
          },
        ],
      ]),
    )
  })

  it('keeps its name as a file, its relations, and what it asks of search engines', async () => {
    const { at } = await makeFolder({ 'x.body': '' })
    const said = {
      'Content-Disposition': 'attachment; filename="x.pdf"',
      Link: '<https://x.kz/y.pdf>; rel="latest-version"',
      'X-Robots-Tag': 'noindex',
    }
    const headers = Object.entries(said).map(([name, value]) => [name.toLowerCase(), value])
    const made = await drafts(
      route(at('x.body'), { 'content-type': 'application/pdf', ...Object.fromEntries(headers) }),
    )
    expect(made.get('/privacy/x')?.headers).toMatchObject(said)
  })

  it('is no page, nor what was not prerendered', async () => {
    const { at } = await makeFolder({ 'x.html': '' })
    const none = { id: '/x', pathname: '/privacy/x' }
    expect(await drafts(route(at('x.html')), route(undefined), none)).toEqual(new Map())
  })

  it('stops the build where it does not say what it is', async () => {
    const { at } = await makeFolder({ 'x.body': '' })
    await expect(drafts(route(at('x.body')))).rejects.toThrow(/x\.body has no content type/)
  })
})

it('a module is kept for ever, and for this site', async () => {
  const { at } = await makeFolder({ 'a.1b2c.js': 'let a' })
  const staticFiles = [
    { pathname: '/privacy/_next/static/media/a.1b2c.js', filePath: at('a.1b2c.js') },
    { pathname: '/privacy/_next/static/chunks/b.js', filePath: at('b.js') },
    { pathname: '/privacy/_next/static/chunks/c.css', filePath: at('c.css') },
  ]
  expect(await moduleDrafts({ staticFiles, prerenders: [] })).toEqual(
    new Map([
      [
        '/privacy/_next/static/media/a.1b2c.js',
        {
          status: 200,
          headers: {
            'Cache-Control': 'public, max-age=31536000, immutable',
            'Content-Type': 'text/javascript; charset=utf-8',
          },
          body: Buffer.from('let a'),
        },
      ],
    ]),
  )
})

it('an icon is kept for a day, by other sites too', async () => {
  const { path } = await makeFolder({ 'icon.svg': '<svg/>', 'icon-192.png': 'png' })
  const icon = (type: string, body: string) => ({
    status: 200,
    headers: { 'Cache-Control': 'public, max-age=86400', 'Content-Type': type, ...forOthers },
    body: Buffer.from(body),
  })
  expect(await publicDrafts(path)).toEqual(
    new Map([
      ['/privacy/icon-192.png', icon('image/png', 'png')],
      ['/privacy/icon.svg', icon('image/svg+xml', '<svg/>')],
    ]),
  )
})

it('a file of a kind that is not known stops the build', async () => {
  const { path, at } = await makeFolder({ 'font.woff2': '' })
  const file = { pathname: '/privacy/_next/static/media/font.woff2', filePath: at('font.woff2') }
  const unknown = /font\.woff2: the content type of such a file is not known/
  await expect(publicDrafts(path)).rejects.toThrow(unknown)
  await expect(moduleDrafts({ staticFiles: [file], prerenders: [] })).rejects.toThrow(unknown)
})
