import { expect, it } from 'vitest'
import { policyInHtml, strip } from '../../../lib/build/strip'
import { built, settings, stripWith } from '../support/built-page'

const page = strip(built, settings)

it.each([
  ['the framework’s scripts', '/_next/static/chunks/'],
  ['their preloads', 'preload'],
  ['the flight data', '__next_f'],
  ['the start of the runtime', 'TURBOPACK'],
  ['the marks of boundaries', '<!--'],
  ['the empty shell for late metadata', 'hidden'],
  ['React’s notes on styles', 'data-precedence'],
  ['React’s notes on where styles came from', 'data-href'],
])('a built page has lost %s', (_, mark) => {
  expect(built).toContain(mark)
  expect(page.html).not.toContain(mark)
})

it.each([
  ['the language', '<html lang="kk">'],
  ['the style', '<style>p{margin:0}</style>'],
  ['our module', '<script type="module" src="/privacy/_next/static/media/site.browser.abc.js"'],
  [
    'the digest that the module must have',
    'integrity="sha256-eZKjnWzeXgUOt4RhqL+a2YYXWpSCboNcEQs5ZykL0kk="',
  ],
  ['JSON-LD', '{"@type":"WebPage"}'],
  ['the canonical address', 'rel="canonical"'],
  ['the icon', 'rel="icon"'],
  ['the text and its id', '<p id="2.4">Мәтін: <a href="#4.1">4.1</a>'],
])('a built page still has %s', (_, mark) => {
  expect(page.html).toContain(mark)
})

it('a built page is written for the simplest readers: every value quoted, the head with its end', () => {
  expect(page.html).not.toMatch(/<[^>]*=[^"][^>]*>/)
  expect(page.html).toMatch(
    /^<!doctype html><html [^>]+><head>.*<\/head><body>.*<\/body><\/html>$/s,
  )
})

it('a module that this build has not made stops the build', () => {
  const unknown = built.replace('site.browser.abc.js', 'site.browser.def.js')
  expect(() => strip(unknown, settings)).toThrow('site.browser.def.js is missing')
})

it('what is stripped a second time stays as it is', () => {
  expect(strip(page.html, settings)).toEqual(page)
})

it('the marks go out of a template too', () => {
  const { html } = stripWith('<template data-choice="all"><p>a<!-- -->b</p></template>')
  expect(html).toContain('<template data-choice="all"><p>ab</p></template>')
})

it('the Center’s own analytics stay where they are set', () => {
  const script = 'https://stats.enic-kazakhstan.edu.kz/a.js'
  const measured = built.replace('<main>', `<script defer src="${script}"></script><main>`)
  expect(() => strip(measured, settings)).toThrow(`The script ${script} is not known`)
  const { html } = strip(measured, { ...settings, ANALYTICS_SRC: script })
  expect(html).toContain(`<script defer src="${script}">`)
})

it('a page that is sent without headers has its policy first in its head', () => {
  const html = policyInHtml(page).replaceAll('&#x27;', "'")
  const content = page.policy.replace("; frame-ancestors 'none'", '')
  expect(content).not.toContain('frame-ancestors')
  expect(html).toContain(
    `<html lang="kk"><head><meta http-equiv="Content-Security-Policy" content="${content}"><meta charset="utf-8">`,
  )
  expect(html.replace(/<meta http-equiv[^>]*>/, '')).toBe(page.html)
})
