import { expect, it } from 'vitest'
import { strip } from '../../../lib/build/strip'
import { hashOf } from '../../../lib/site/content-security-policy'
import { built, settings, stripWith } from '../support/built-page'

/** The policy of the page in the fixture; its hashes are made by `openssl dgst -sha256`. */
const base = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'style-src': "'sha256-QRQPRLGyxt3RJiKpYNjpkgHcmHU2PywsfL2e8oI0LQA='",
  'script-src':
    "'sha256-eZKjnWzeXgUOt4RhqL+a2YYXWpSCboNcEQs5ZykL0kk=' 'sha256-Qd9uaLA6r1G2ql6t0syfoPtugiIKjRriUL8ylgNIwAE='",
  'img-src': "'self'",
}

function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

it('a page may have what it has, and nothing else', () => {
  expect(directives(strip(built, settings).policy)).toEqual(base)
})

const analytics = 'https://stats.enic-kazakhstan.edu.kz/a.js'
const script = `<script defer src="${analytics}"></script>`

it.each([
  ['a form', '<form method="post" action="/privacy/consent"></form>', { 'connect-src': "'self'" }],
  ['a manifest', '<link rel="manifest" href="/privacy/manifest/kk">', { 'manifest-src': "'self'" }],
  ['an image', '<img src="/privacy/icon.svg" alt="">', {}],
  [
    'a second style',
    '<style>p{content:"ә"}</style>',
    {
      'style-src': `${base['style-src']} 'sha256-SPFkNvfQtCDFF+FVoQ45KoueNE/zoMsTdDHSxElPy5M='`,
    },
  ],
  [
    'analytics',
    script,
    {
      'script-src': `${base['script-src']} ${analytics}`,
      'connect-src': 'https://stats.enic-kazakhstan.edu.kz',
    },
  ],
  [
    'analytics and a form',
    `${script}<form action="/privacy/consent"></form>`,
    {
      'script-src': `${base['script-src']} ${analytics}`,
      'connect-src': "https://stats.enic-kazakhstan.edu.kz 'self'",
    },
  ],
])('a page with %s may have that too', (_, html, more) => {
  // At the end of the page, so that its sources come last.
  const page = built.replace('</main>', `${html}</main>`)
  const { policy } = strip(page, { ...settings, ANALYTICS_SRC: analytics })
  expect(directives(policy)).toEqual({ ...base, ...more })
})

it('a page without images, scripts and data may have none', () => {
  const page = '<!doctype html><html><head><title>x</title><style>p{margin:0}</style></head></html>'
  const { 'script-src': _, 'img-src': __, ...rest } = base
  expect(directives(strip(page, settings).policy)).toEqual(rest)
  const icon = page.replace('</head>', '<link rel="icon" href="/privacy/icon.svg"></head>')
  expect(directives(strip(icon, settings).policy)).toEqual({ ...rest, 'img-src': "'self'" })
  const image = page.replace('</html>', '<body><img src="/privacy/icon.svg" alt=""></html>')
  expect(directives(strip(image, settings).policy)).toEqual({ ...rest, 'img-src': "'self'" })
})

it('the hash is of the text in UTF-8', () => {
  expect(hashOf('p{content:"ә"}')).toBe("'sha256-SPFkNvfQtCDFF+FVoQ45KoueNE/zoMsTdDHSxElPy5M='")
  expect(stripWith('').policy).not.toContain('unsafe')
})
