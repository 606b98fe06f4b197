import { samples } from '../support/policy'
import { expect, test } from '../support/test'

/** One address of each kind of answer. */
const paths = [
  '/privacy/ru',
  `/privacy/kk/${samples.clause}`,
  `/privacy/kk/${samples.item}`,
  '/privacy/ru/nothing',
  `/privacy/${samples.clause}-99`,
  '/privacy/files/privacy-policy-ru.json',
  '/privacy/icon.svg',
  '/privacy',
  `/privacy/${samples.clause}`,
  `/privacy/${samples.item}`,
  '/privacy/healthz',
  '/',
]

const queries = {
  'of 7,000 names': 'a&'.repeat(7_000),
  'of 4,200 letters': `a=${'a'.repeat(4_200)}`,
  'that is malformed': '%ff&%',
  'of the framework': '_rsc=1&__nextDefaultLocale=ru&nxtPnumber=2.4&__nextLocale=all&_next_image=1',
  'that is empty': '',
}

/** What means something to Next.js, or to a proxy, when it comes from itself. */
const headers: Record<string, string> = {
  rsc: '1',
  'next-action': 'a'.repeat(42),
  'next-router-prefetch': '1',
  'next-router-segment-prefetch': '/_tree',
  'next-router-state-tree': '%5B%22%22%5D',
  'next-url': '/privacy/all/ru',
  'next-resume': '1',
  'x-middleware-prefetch': '1',
  'x-middleware-rewrite': '/privacy/all/ru',
  'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
  'x-middleware-override-headers': 'cookie',
  'x-middleware-request-cookie': 'enic_consent=v1.edition-1.all',
  'x-nextjs-data': '1',
  'x-next-resume-state-length': '9',
  'x-now-route-matches': '1=all&nxtPconsent=all',
  'x-matched-path': '/privacy/all/ru',
  'x-invoke-path': '/privacy/all/ru',
  'x-invoke-status': '500',
  'x-invoke-output': '/_error',
  'x-prerender-revalidate': '1',
  'x-vercel-id': '1',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-for': '10.0.0.1',
  'x-forwarded-port': '1',
  'x-original-url': '/privacy/all/ru',
  'x-rewrite-url': '/privacy/all/ru',
  'x-http-method-override': 'DELETE',
  host: 'evil.example',
  origin: 'https://evil.example',
  forwarded: 'host=evil.example',
  purpose: 'prefetch',
  'sec-purpose': 'prefetch',
  expect: '100-continue',
  'save-data': 'on',
}

const cookies = {
  'of a draft of the framework': '__prerender_bypass=1; __next_preview_data=1',
  'of another site': 'session=1; enic_locale_=ru; xenic_consent=v1.edition-1.all',
  'of 4,000 letters': `a=${'a'.repeat(4_000)}`,
}

/** An answer but for when it was given. */
const without = ({ date: _, ...headers }: object & { date?: string | undefined }) => headers

for (const [name, query] of Object.entries(queries)) {
  test(`a query ${name} changes no answer`, async ({ ask }) => {
    for (const path of paths) {
      const [plain, asked] = [await ask(path), await ask(`${path}?${query}`)]
      expect(asked.status, path).toBe(plain.status)
      expect(without(asked.headers), path).toEqual(without(plain.headers))
      expect(asked.body.equals(plain.body), path).toBe(true)
    }
  })
}

test('headers that only a framework or a proxy sends change no answer', async ({ ask }) => {
  for (const path of paths) {
    const plain = await ask(path)
    for (const [name, value] of Object.entries(headers)) {
      const asked = await ask(path, { headers: { [name]: value } })
      expect(asked.status, `${path} ${name}`).toBe(plain.status)
      expect(without(asked.headers), `${path} ${name}`).toEqual(without(plain.headers))
      expect(asked.body.equals(plain.body), `${path} ${name}`).toBe(true)
    }
    const together = await ask(path, { headers })
    expect(without(together.headers), path).toEqual(without(plain.headers))
    expect(together.body.equals(plain.body), path).toBe(true)
  }
})

for (const [name, cookie] of Object.entries(cookies)) {
  test(`cookies ${name} change no answer, and none is set`, async ({ ask }) => {
    for (const path of paths) {
      const [plain, asked] = [await ask(path), await ask(path, { headers: { cookie } })]
      expect(asked.status, path).toBe(plain.status)
      expect(without(asked.headers), path).toEqual(without(plain.headers))
      expect(asked.headers['set-cookie'], path).toBeUndefined()
      expect(asked.body.equals(plain.body), path).toBe(true)
    }
  })
}
