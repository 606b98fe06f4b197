import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { assertNoClientComponents } from '../../lib/build/client-components'
import { checkOutputs, type Outputs } from '../../lib/build/outputs'
import { strip } from '../../lib/build/strip'
import { hashOf } from '../../lib/site/content-security-policy'

const built = readFileSync('tests/fixtures/built-page.html', 'utf8')
const { html, policy } = strip(built)

describe('a page after the build', () => {
  it.each([
    ['the framework’s scripts', '/_next/static/chunks/'],
    ['their preloads', 'preload'],
    ['the flight data', '__next_f'],
    ['the start of the runtime', 'TURBOPACK'],
    ['the marks of boundaries', '<!--'],
    ['the empty shell for late metadata', 'hidden'],
    ['React’s notes on styles', 'data-precedence'],
  ])('has lost %s', (_, mark) => {
    expect(built).toContain(mark)
    expect(html).not.toContain(mark)
  })

  it.each([
    ['the language', '<html lang=kk>'],
    ['the style', '<style>p{margin:0}</style>'],
    ['our module', '<script type=module src=/privacy/_next/static/media/site.browser.abc.js>'],
    ['JSON-LD', '{"@type":"WebPage"}'],
    ['the canonical address', 'rel=canonical'],
    ['the icon', 'rel=icon'],
    ['the text and its id', '<p id=2.4>Мәтін: <a href=#4.1>4.1</a>'],
  ])('still has %s', (_, mark) => {
    expect(html).toContain(mark)
  })

  const data = hashOf(/<script type=application[/]ld[+]json>(.*?)<[/]script>/.exec(html)?.[1] ?? '')

  it('allows what it has, and nothing else', () => {
    expect(policy.split('; ').sort()).toEqual(
      [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "require-trusted-types-for 'script'",
        `script-src 'self' ${data}`,
        `style-src ${hashOf('p{margin:0}')}`,
      ].sort(),
    )
  })

  it('may ask its own origin where a template waits for the answer', () => {
    const template = '<template data-choice="all"><p>a<!-- -->b</p></template>'
    const page = strip(built.replace('<main>', `${template}<main>`))
    expect(page.policy).toContain("connect-src 'self'")
    expect(page.html).toContain('<p>ab')
  })

  it('may carry the Center’s own analytics, and allows that script alone', () => {
    const script = 'https://stats.enic-kazakhstan.edu.kz/a.js'
    const page = built.replace('<main>', `<script defer src="${script}"></script><main>`)
    expect(() => strip(page)).toThrow(/not known/)
    vi.stubEnv('ANALYTICS_SRC', script)
    expect(strip(page).html).toContain(`src=${script}`)
    expect(strip(page).policy).toContain(`script-src 'self' ${data} ${script}`)
    expect(strip(page).policy).toContain('connect-src https://stats.enic-kazakhstan.edu.kz')
    vi.unstubAllEnvs()
  })

  it('is the same when it is built again', () => {
    expect(strip(html)).toEqual({ html, policy })
  })

  it('carries its policy itself where no header can', () => {
    const alone = strip(built, { policyInHtml: true })
    expect(alone.html).toContain('http-equiv=Content-Security-Policy')
    expect(alone.html.replaceAll('&#x27;', "'")).toContain(hashOf('p{margin:0}'))
    expect(alone.html).not.toContain('frame-ancestors')
  })
})

describe('the build stops at', () => {
  const main = '<main>'
  it.each([
    ['a part that streams in later', `<!--$?--><template id="B:0"></template>${main}`, /stream/],
    ['a part that failed', `<!--$!-->${main}`, /stream/],
    ['a template', `<template id="B:0"></template>${main}`, /template waits/],
    ['a streamed part', `<div hidden id="S:0"><p>x</p></div>${main}`, /hidden element waits/],
    ['an unknown inline script', `<script>alert(1)</script>${main}`, /inline script is not known/],
    [
      'a script of another origin',
      `<script src="https://x.example/a.js"></script>${main}`,
      /not known/,
    ],
    [
      'a script of ours that is no module',
      `<script src="/privacy/_next/static/media/a.js"></script>${main}`,
      /not known/,
    ],
    [
      'an unknown preload',
      `<link rel="preload" as="font" href="/privacy/a.woff2">${main}`,
      /preload of \/privacy\/a.woff2/,
    ],
  ])('%s', (_, replacement, message) => {
    expect(() => strip(built.replace(main, replacement))).toThrow(message)
  })

  const page = { id: '/[locale]', pathname: '/privacy/[locale]' }
  const prerender = {
    route: '/[locale]',
    pathname: '/privacy/kk',
    compute: 'static',
    fallback: { filePath: '/x/kk.html' },
    config: {},
  }
  const outputs = (change: object) =>
    ({ pages: [], appPages: [page], prerenders: [prerender], ...change }) as unknown as Outputs

  it('nothing where all pages are static', () => {
    expect(() => checkOutputs(outputs({}))).not.toThrow()
  })

  it.each([
    ['a page of the Pages Router', { pages: [{ pathname: '/old' }] }, /\/old .* Pages Router/],
    ['a page that is not prerendered', { prerenders: [] }, /not prerendered/],
    [
      'a page that is rendered on request',
      { prerenders: [{ ...prerender, compute: 'blocking' }] },
      /rendered on request/,
    ],
    [
      'a page that is partly prerendered',
      { prerenders: [{ ...prerender, config: { renderingMode: 'PARTIALLY_STATIC' } }] },
      /partly prerendered/,
    ],
    [
      'a page that is completed on request',
      { prerenders: [{ ...prerender, pathname: '/privacy/[locale]' }] },
      /completed on request/,
    ],
  ])('%s', (_, change, message) => {
    expect(() => checkOutputs(outputs(change))).toThrow(message)
  })

  it.each([
    ['a client component', 'app/[locale]/_components/clock.tsx', /clock.tsx is a client component/],
    ['no client component of the framework', 'node_modules/next/dist/link.js', undefined],
  ])('%s', async (_, module, message) => {
    const folder = await mkdtemp(join(tmpdir(), 'manifest-'))
    try {
      const manifest = { clientModules: { [`[project]/${module}`]: { id: 1 } } }
      await writeFile(
        join(folder, 'page_client-reference-manifest.js'),
        `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify(manifest)}`,
      )
      const check = assertNoClientComponents(join(folder, 'page.js'))
      if (message) await expect(check).rejects.toThrow(message)
      else await expect(check).resolves.toBeUndefined()
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
