import { decode, readBuild } from '../../support/table'
import { isRepeated } from '../support/editions'
import { cookieHeader, possibleStates } from '../support/states'
import { expect, test } from '../support/test'

const build = readBuild()

const found = build.found.filter(({ path }) => !isRepeated(path))

/** What clients say that they take, by the encoding that they get where the answer has it. */
const accepted = { br: 'gzip, deflate, br, zstd', gzip: 'gzip, deflate', identity: '' } as const

/** The header names of an answer in lower case, as Node.js gives them. */
function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

for (const [wanted, accept] of Object.entries(accepted) as [keyof typeof accepted, string][]) {
  test(`every address answers in every state what the build wrote, asked for ${wanted}`, async ({
    ask,
  }) => {
    test.slow()
    const tags = new Set<string>()
    for (const { path, state, answer } of found) {
      const { status, headers, body } = await ask(path, {
        headers: { ...cookieHeader(state), ...(accept && { 'accept-encoding': accept }) },
      })
      const name = `${path} ${state}`
      expect(status, name).toBe(answer.status)
      expect(headers, name).toMatchObject(lowerCased({ ...build.table.always, ...answer.headers }))
      const { bodies } = answer
      if (!bodies) {
        expect(body.length, name).toBe(0)
        continue
      }

      const encoding = bodies[wanted] ? wanted : 'identity'
      const stored = bodies[encoding] ?? bodies.identity
      expect(headers['content-encoding'] ?? 'identity', name).toBe(encoding)
      expect(body.equals(build.bytesOf(stored)), name).toBe(true)
      expect(decode(encoding, body).equals(build.bytesOf(bodies.identity)), name).toBe(true)
      expect(headers['content-length'], name).toBe(`${body.length}`)
      expect(headers.etag, name).toMatch(/^"[^"]+"$/)
      tags.add(`${headers.etag}`)
    }
    const different = new Set(
      found.flatMap(({ answer: { bodies } }) =>
        bodies ? [build.bytesOf(bodies[wanted] ?? bodies.identity).toString('base64')] : [],
      ),
    )
    expect(tags.size).toBe(different.size)
  })
}

test('texts are kept in brotli and gzip, each smaller than the one before, pictures as they are', () => {
  for (const { path, state, answer } of found) {
    const { bodies, headers } = answer
    // A text of a few words may be no smaller in an encoding.
    if (!bodies || bodies.identity.end - bodies.identity.start < 200) continue
    const isText = !/^(image[/](?!svg)|application[/]pdf)/.test(headers['Content-Type'] ?? '')
    const expected = isText ? ['br', 'gzip', 'identity'] : ['identity']
    expect(build.encodingsOf(answer), `${path} ${state}`).toEqual(expected)
    const lengths = build.encodingsOf(answer).map((encoding) => {
      const stored = bodies[encoding] ?? bodies.identity
      return stored.end - stored.start
    })
    expect(lengths, `${path} ${state}`).toEqual(lengths.toSorted((one, other) => one - other))
  }
})

test('HEAD says of every address what GET says, without the body', async ({ ask }) => {
  for (const { path, state } of found) {
    const headers = { ...cookieHeader(state), 'accept-encoding': 'br' }
    const [whole, head] = [
      await ask(path, { headers }),
      await ask(path, { headers, method: 'HEAD' }),
    ]
    const { date: _, ...said } = head.headers
    expect(head.status, path).toBe(whole.status)
    expect(whole.headers, path).toMatchObject(said)
    expect(head.headers['content-length'], path).toBe(whole.headers['content-length'])
    expect(head.body.length, path).toBe(0)
  }
})

test('a visitor of whom nothing valid is known gets the page that asks', async ({ ask }) => {
  const states = new Set(build.found.flatMap(({ state }) => state ?? []))
  expect([...states].sort()).toEqual(possibleStates.toSorted())
  const unasked = await ask('/privacy/ru')
  for (const cookie of ['enic_consent=v1.edition-99.all', 'enic_consent=all', 'a=b; c', ';;=,']) {
    expect((await ask('/privacy/ru', { headers: { cookie } })).headers.etag).toBe(
      unasked.headers.etag,
    )
  }
})
