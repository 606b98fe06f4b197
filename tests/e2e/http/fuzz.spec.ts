import { fc } from '../../support/seed'
import { hostileRequest } from '../support/hostile'
import { security } from '../support/security'
import { expect, test } from '../support/test'

test('whatever is asked, the server does not fail, repeat it, or drop its headers', async ({
  ask,
  baseURL,
}) => {
  test.slow()
  await fc.assert(
    fc.asyncProperty(hostileRequest, async ({ path, ...question }) => {
      const { status, headers, body } = await ask(path, question)
      expect(status).toBeLessThan(500)
      expect(body.includes('<script>alert')).toBe(false)
      // What leads somewhere leads to an address of this site, which is in no text of the answer.
      const { location = '/', ...others } = headers
      expect(new URL(location, baseURL).origin).toBe(new URL(`${baseURL}`).origin)
      expect(Object.entries(others).filter((one) => /zq7x|evil/.test(`${one}`))).toEqual([])
      expect(body.toString()).not.toMatch(/zq7x|evil/)
      expect(headers).toMatchObject({
        ...security,
        'cross-origin-resource-policy': expect.stringMatching(/^(same|cross)-origin$/),
      })
      // Only the form about cookies, sent as it should be, has a choice remembered.
      if (status !== 303) expect(headers['set-cookie']).toBeUndefined()
    }),
    { numRuns: 600 },
  )
})
