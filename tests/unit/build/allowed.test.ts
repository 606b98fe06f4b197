import { describe, expect, it } from 'vitest'
import { strip } from '../../../lib/build/strip'
import { built, settings, stripWith } from '../support/built-page'

describe('the build stops at the element', () => {
  it.each(['iframe', 'object', 'embed', 'portal', 'fencedframe'])('%s', (name) => {
    expect(() => stripWith(`<${name}></${name}>`)).toThrow(
      `<${name}> is not allowed. It shows what another page decides: link to that page.`,
    )
  })

  it('frameset', () => {
    const frames = '<!doctype html><html><head><title>x</title></head><frameset></frameset></html>'
    expect(() => strip(frames, settings)).toThrow(/<frameset> is not allowed. It shows what/)
  })

  it('base', () => {
    const page = built.replace('<head>', '<head><base href="https://x.example/">')
    expect(() => strip(page, settings)).toThrow(/<base> is not allowed. It would change where/)
  })

  it.each(['video', 'x-clock', 'constructor', 'noscript'])('%s, which nobody listed', (name) => {
    expect(() => stripWith(`<${name}></${name}>`)).toThrow(
      `<${name}> is not allowed. If it does no harm and works without scripts, add it to the list in lib/build/allowed.ts.`,
    )
  })

  it.each([
    ['animate', '<svg><animate attributeName="href" to="javascript:alert(1)"/></svg>'],
    ['foreignObject', '<svg><foreignObject></foreignObject></svg>'],
    ['set', '<svg><set></set></svg>'],
    ['math', '<math></math>'],
  ])('%s in a picture or a formula', (name, html) => {
    expect(() => stripWith(html)).toThrow(`<${name}> is not allowed`)
  })

  it.each(['script type="application/ld+json"', 'style', 'link rel="icon" href="/privacy/a.svg"'])(
    '%s in a template, which no policy is made for',
    (tag) => {
      expect(() => stripWith(`<template><${tag}></template>`)).toThrow(
        /is not allowed in a <template>/,
      )
    },
  )

  it.each([
    ['img', '<img src="/privacy/a.png" alt="">'],
    ['template', '<template></template>'],
    ['meta', '<meta name="robots" content="noindex">'],
  ])('%s in a template', (name, html) => {
    expect(() => stripWith(`<template>${html}</template>`)).toThrow(
      `<${name}> is not allowed in a <template>`,
    )
  })
})

describe('the build stops at the attribute', () => {
  it.each([
    ['style', '<p style="color:red">', /style of <p> is not allowed. .* in the component’s .css/],
    ['onclick', '<p onclick="a()">', /onClick of <p> is not allowed. .* in a \*.browser.js module/],
    ['onnew', '<p onnew="a()">', /onnew of <p> is not allowed. .* in a \*.browser.js module/],
    ['hidden', '<div hidden id="S:0"><p>x</p></div>', /hidden of <div> .* waits for a script/],
    ['hidden without an id', '<div hidden><p>x</p></div>', /hidden of <div> .* waits for a script/],
    ['hidden of an empty part', '<div hidden id="S:0"></div>', /hidden of <div>/],
    ['dataset', '<p dataset="x">', /dataset of <p>/],
    ['srcset', '<img src="/privacy/a.png" srcset="//x.example/a.png 2x">', /srcSet of <img>/],
    ['formaction', '<button formaction="javascript:alert(1)">', /formAction of <button>/],
    ['xlink:href', '<svg><use xlink:href="data:,x"/></svg>', /xLinkHref of <use>/],
    ['ping', '<a href="/privacy" ping="https://x.example">', /ping of <a>.*lib\/build\/allowed.ts/],
    ['nonce', '<p nonce="a">', /nonce of <p>/],
    ['is', '<p is="x-clock">', /is of <p>/],
    ['enctype', '<form action="/privacy/consent" enctype="multipart/form-data">', /encType/],
  ])('%s', (_, html, message) => {
    expect(() => stripWith(html)).toThrow(message)
  })

  it('style in a template', () => {
    expect(() => stripWith('<template><p style="color:red"></template>')).toThrow(/style of <p>/)
  })

  it('id of a template, which a script would look for', () => {
    expect(() => stripWith('<template id="B:0"></template>')).toThrow(
      /<template id="B:0"> waits for a script/,
    )
  })
})

it('a page may have elements, data and labels that are listed', () => {
  const html = '<section data-choice="all" aria-label="x" class="y" tabindex="-1"><wbr></section>'
  expect(stripWith(html).html).toContain(html)
})
