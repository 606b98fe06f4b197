import { samples } from '../support/policy'
import { expect, test } from '../support/test'

const paths = [
  `/privacy/ru/${samples.clause}`,
  '/privacy/icon.svg',
  '/privacy/files/privacy-policy-ru.pdf',
  '/privacy/og/ru/policy.png',
]
const longAgo = 'Thu, 01 Jan 1970 00:00:00 GMT'
const later = 'Thu, 01 Jan 2099 00:00:00 GMT'

for (const path of paths) {
  test(`${path} is sent in part to whom asks for a part`, async ({ ask }) => {
    const whole = await ask(path)
    const length = whole.body.length
    for (const [range, start, end] of [
      ['bytes=0-9', 0, 10],
      ['bytes=10-', 10, length],
      ['bytes=-7', length - 7, length],
      [`bytes=5-${length + 100}`, 5, length],
    ] as const) {
      const part = await ask(path, { headers: { range } })
      expect(part.status, range).toBe(206)
      expect(part.headers['content-range']).toBe(`bytes ${start}-${end - 1}/${length}`)
      expect(part.headers['content-length']).toBe(`${end - start}`)
      expect(part.body.equals(whole.body.subarray(start, end)), range).toBe(true)
      expect(part.headers.etag).toBe(whole.headers.etag)
    }
  })

  test(`${path} says how long it is to whom asks for what lies behind its end`, async ({ ask }) => {
    const { length } = (await ask(path)).body
    for (const range of ['bytes=9999999-', `bytes=${length}-`]) {
      const { status, headers, body } = await ask(path, { headers: { range } })
      expect(status, range).toBe(416)
      expect(headers['content-range']).toBe(`bytes */${length}`)
      expect(body.length).toBe(0)
    }
  })

  test(`${path} is sent whole where the range means nothing or is of an older copy`, async ({
    ask,
  }) => {
    const whole = await ask(path)
    for (const headers of [
      { range: 'lines=1-2' },
      { range: 'bytes=0-1,3-4' },
      { range: 'bytes=0-9', 'if-range': '"x"' },
      { range: 'bytes=0-9', 'if-range': longAgo },
    ]) {
      const { status, body } = await ask(path, { headers })
      expect(status, headers.range).toBe(200)
      expect(body.equals(whole.body), headers.range).toBe(true)
    }
  })

  test(`${path} is not sent to whom wants another copy or none`, async ({ ask }) => {
    const { headers } = await ask(path)
    const etag = headers.etag ?? ''
    for (const [condition, status] of [
      [{ 'if-none-match': etag }, 304],
      [{ 'if-none-match': `"x", W/${etag}` }, 304],
      [{ 'if-none-match': '*' }, 304],
      [{ 'if-none-match': '"x"' }, 200],
      [{ 'if-match': etag }, 200],
      [{ 'if-match': '*' }, 200],
      [{ 'if-match': '"x"' }, 412],
      [{ 'if-match': `W/${etag}` }, 412],
      [{ 'if-unmodified-since': longAgo }, 412],
      [{ 'if-unmodified-since': later }, 200],
      [{ 'if-unmodified-since': 'nonsense' }, 200],
      [{ 'if-match': '"x"', 'if-none-match': etag }, 412],
      [{ 'if-match': etag, 'if-unmodified-since': longAgo }, 200],
    ] as [Record<string, string>, number][]) {
      const answer = await ask(path, { headers: condition })
      expect(answer.status, JSON.stringify(condition)).toBe(status)
      if (status === 304) expect(answer.headers.etag).toBe(etag)
      if (status !== 200) expect(answer.body.length).toBe(0)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
    }
  })
}

test('each encoding of a page has a tag of its own, which counts for it alone', async ({ ask }) => {
  const [path = ''] = paths
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (encoding) => {
      const headers = { 'accept-encoding': encoding }
      return { headers, etag: (await ask(path, { headers })).headers.etag ?? '' }
    }),
  )
  expect(new Set(tags.map(({ etag }) => etag)).size).toBe(tags.length)
  for (const { headers } of tags) {
    for (const { headers: others, etag } of tags) {
      const { status } = await ask(path, { headers: { ...headers, 'if-none-match': etag } })
      expect(status).toBe(others === headers ? 304 : 200)
    }
  }
})

test('what is not there has no tag to ask for it again', async ({ ask }) => {
  const page = await ask('/privacy/ru')
  for (const condition of [
    { 'if-none-match': '*' },
    { 'if-none-match': page.headers.etag ?? '' },
    { 'if-match': '"x"' },
    { range: 'bytes=0-1' },
    { 'if-modified-since': later },
  ]) {
    const { status, headers } = await ask('/privacy/ru/nothing', { headers: condition })
    expect(status).toBe(404)
    expect(headers.etag).toBeUndefined()
    expect(headers['accept-ranges']).toBeUndefined()
  }
})
