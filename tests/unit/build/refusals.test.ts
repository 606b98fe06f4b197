import { describe, expect, it } from 'vitest'
import { strip } from '../../../lib/build/strip'
import { built, settings, stripWith } from '../support/built-page'

describe('the mark of React', () => {
  it.each([' ', '$', '/$', '&', '/&', 'html', 'head', 'body'])('<!--%s--> is taken out', (mark) => {
    expect(stripWith(`<p>a<!--${mark}-->b</p>`).html).toContain('<p>ab')
  })

  it.each([
    ['$?', /comes later/],
    ['$~', /held back/],
    ['$!', /failed/],
    ['F', /form keeps its state/],
    ['F!', /form keeps its state/],
    ['$x', /<!--\$x--> is not known/],
    ['', /<!----> is not known/],
    ['a note', /<!--a note--> is not known. .*lib\/build\/marks.ts/],
  ])('<!--%s--> stops the build', (mark, message) => {
    expect(() => stripWith(`<!--${mark}-->`)).toThrow(message)
    expect(() => stripWith(`<template><!--${mark}--></template>`)).toThrow(message)
  })
})

describe('the build stops at the script', () => {
  it.each([
    ['that is inline', '<script>alert(1)</script>', /An inline script is not known: alert\(1\)/],
    ['in a picture', '<svg><script>alert(1)</script></svg>', /An inline script is not known/],
    ['of another site', '<script src="https://x.example/a.js"></script>', /a.js is not known/],
    ['of data', '<script src="data:,alert(1)"></script>', /is not known/],
    [
      'of ours that is no module',
      '<script src="/privacy/_next/static/media/a.js"></script>',
      /a.js is not known. .* goes into a \*.browser.js module/,
    ],
  ])('%s', (_, html, message) => {
    expect(() => stripWith(html)).toThrow(message)
  })
})

describe('the build stops at the preload', () => {
  it.each([
    ['of a font', '<link rel="preload" as="font" href="/privacy/a.woff2">', /a.woff2 is not known/],
    [
      'of a style',
      '<link rel="preload" as="style" href="/privacy/_next/static/chunks/a.css">',
      /a.css is not known/,
    ],
    [
      'of another site’s script',
      '<link rel="modulepreload" as="script" href="https://x.example/a.js">',
      /preload of https:\/\/x.example\/a.js is not known/,
    ],
  ])('%s', (_, html, message) => {
    expect(() => stripWith(html)).toThrow(message)
  })
})

describe('the build stops at the meta', () => {
  it.each([
    ['refresh', '<meta http-equiv="refresh" content="0;url=https://x.example">', /httpEquiv/],
    ['policy', '<meta http-equiv="Content-Security-Policy" content="x">', /added by the build/],
    ['referrer', '<meta name="referrer" content="unsafe-url">', /<meta> about “referrer”/],
    ['viewport’s likeness', '<meta name="viewport-x" content="x">', /“viewport-x”/],
    ['nothing', '<meta content="x">', /<meta> about “” .*lib\/build\/allowed.ts/],
  ])('about %s', (_, html, message) => {
    expect(() => strip(built.replace('</head>', `${html}</head>`), settings)).toThrow(message)
  })
})

describe('the build stops at the style', () => {
  const styled = (style: string) => strip(built.replace('p{margin:0}', style), settings)

  it.each(['', ' '])('“%s”, which is none', (style) => {
    expect(() => styled(style)).toThrow(/no <style>. Set experimental.inlineCss in next.config.ts/)
  })

  it('that is missing', () => {
    const page = built.replace(/<style.*<\/style>/, '')
    expect(() => strip(page, settings)).toThrow(/no <style>/)
  })

  it.each([
    '@import "https://x.example/a.css"',
    'p{background:url(/privacy/a.png)}',
    'p{background:URL("data:image/png;base64,AA")}',
  ])('%s, which loads something', (style) => {
    expect(() => styled(style)).toThrow(/The styles load something/)
  })
})
