import { expect, test } from '../support/test'

/** What clients send, and the encoding that they get (RFC 9110, 12.5.3). */
const clients: [accept: string | undefined, encoding: string | undefined][] = [
  [undefined, undefined],
  ['', undefined],
  ['identity', undefined],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['GZIP', 'gzip'],
  ['br;q=0.5, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br;q=0.001', 'br'],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['br;q=0, *', 'gzip'],
  ['identity;q=0, gzip', 'gzip'],
  ['identity;q=0', undefined],
  ['gzip;q=nonsense', undefined],
  ['zstd, deflate', undefined],
  ['xbr, gzipped', undefined],
]

for (const [accept, encoding] of clients) {
  test(`“Accept-Encoding: ${accept}” gets ${encoding ?? 'the text as it is'}`, async ({ ask }) => {
    for (const path of ['/privacy/ru', '/privacy/ru/nothing', '/privacy/icon.svg']) {
      const headers = accept === undefined ? {} : { 'accept-encoding': accept }
      const answer = await ask(path, { headers })
      expect(answer.headers['content-encoding'], path).toBe(encoding)
      expect(answer.headers.vary, path).toContain('Accept-Encoding')
    }
  })
}
