import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { possibleStates } from '../support/states'
import { expect, test } from '../support/test'

const { clause } = samples

/** A path with one of its letters encoded, each in turn. */
function encodings(path: string): string[] {
  return [...path].flatMap((letter, at) => {
    if (letter === '/') return []
    const code = `%${letter.charCodeAt(0).toString(16)}`
    return [code, code.toUpperCase()].map((one) => path.slice(0, at) + one + path.slice(at + 1))
  })
}

const unknown: Record<string, string[]> = {
  'the page of a state of consent': possibleStates.flatMap((state) =>
    [state, `${state}/ru`, `${state}/kk/${clause}`, `${state}/ru/cookies`].map(
      (path) => `/privacy/${path}`,
    ),
  ),
  'the page of a state of consent with an encoded letter': possibleStates.flatMap((state) =>
    encodings(`${state}/ru`).map((path) => `/privacy/${path}`),
  ),
  'a page with an encoded letter': encodings(`ru/${clause}`).map((path) => `/privacy/${path}`),
  'a page with an encoded slash': ['/privacy%2Fru', `/privacy/ru%2f${clause}`, '/privacy/all%2fru'],
  'a page by a way that climbs': [
    '/privacy/../privacy/ru',
    '/privacy/kk/../ru',
    '/privacy/./ru',
    '/privacy//ru',
    '//privacy/ru',
    '/privacy/%2e%2e/privacy/ru',
    '/privacy\\ru',
  ],
  'a page for what is missing': ['kk', 'ru'].flatMap((locale) => [
    `/privacy/errors/missing/${locale}`,
    `/privacy/errors/missing/${locale}/policy`,
    `/privacy/errors/missing/${locale}/${clause}`,
  ]),
  'a page of an error': ['400', '404', '429', '500', '503'].map((one) => `/privacy/errors/${one}`),
  "the framework's own pages": [
    ...['_global-error', '_not-found', '_error', '404', '500'].map((one) => `/privacy/${one}`),
    '/_next',
    '/privacy/_next',
    '/privacy/_next/data/build/ru.json',
    '/privacy/ru.rsc',
    `/privacy/ru/${clause}.rsc`,
    '/privacy/ru.txt',
    '/privacy/all/ru.segments/_tree.segment.rsc',
    '/privacy/__nextjs_original-stack-frame',
  ],
  'an asset with a hash that no build had': [
    '/privacy/_next/static/nothing.js',
    '/privacy/_next/static/media/site.browser.0123456789.js',
    '/privacy/_next/static/chunks/main.js',
    '/privacy/_next/static/css/nothing.css',
  ],
  'a file, picture or manifest that is not there': [
    '/privacy/files/nothing.pdf',
    '/privacy/files/privacy-policy-de.pdf',
    '/privacy/og/ru/99.9.png',
    '/privacy/og/ru/policy',
    '/privacy/manifest/de',
    '/privacy/icon-1.png',
    '/privacy/favicon.ico',
  ],
  'a picture of another size': [
    '/privacy/_next/image?url=%2Fprivacy%2Ficon-512.png&w=640&q=75',
    '/_next/image?url=%2Fprivacy%2Ficon-512.png&w=640&q=75',
  ],
  'a file of the server': [
    '/privacy/server.mjs',
    '/privacy/answers.json',
    '/privacy/package.json',
    '/privacy/.next/BUILD_ID',
    '/privacy/.env',
    '/answers.bin',
    '/server.js',
  ],
  'a clause or item that no edition has': ['', 'kk/', 'ru/'].flatMap((language) =>
    ['99', '99.9', `${clause}-99`, `${clause}.1`, `${samples.section}.99`, `${samples.item}-1`].map(
      (path) => `/privacy/${language}${path}`,
    ),
  ),
  'what has the name of a part of every object': [
    '/constructor',
    '/__proto__',
    '/privacy/constructor',
    '/privacy/__proto__',
  ],
}

for (const [name, paths] of Object.entries(unknown)) {
  test(`${name} is not found, and nobody keeps the answer`, async ({ ask }) => {
    for (const path of paths) {
      const { status, headers, body } = await ask(path)
      expect(status, path).toBe(404)
      expect(headers['cache-control'], path).toBe('no-store')
      expect(headers.etag, path).toBeUndefined()
      expect(headers['content-type'], path).toBe('text/html; charset=utf-8')
      for (const locale of locales) {
        expect(body.toString(), path).toContain(messages[locale].notFound.title)
      }
    }
  })
}

test('what is not found is so with and without a choice about cookies', async ({ ask }) => {
  const bare = await ask('/privacy/%61ll/ru')
  for (const cookie of ['enic_consent=v1.edition-1.all', '__prerender_bypass=1']) {
    const { status, body } = await ask('/privacy/%61ll/ru', { headers: { cookie } })
    expect(status).toBe(404)
    expect(body.equals(bare.body)).toBe(true)
  }
})

test('what is malformed is answered as such, whatever it is asked by', async ({ ask }) => {
  for (const path of ['/privacy/%ff', '/privacy/%', '/%ff', '/privacy/ru/%c3%28', '/privacy/%zz']) {
    for (const host of ['localhost', '127.0.0.1', 'evil.example']) {
      const { status, headers, body } = await ask(path, { headers: { host } })
      expect(status, path).toBe(400)
      expect(headers['cache-control']).toBe('no-store')
      for (const locale of locales) expect(`${body}`).toContain(messages[locale].malformed.title)
    }
  }
})
