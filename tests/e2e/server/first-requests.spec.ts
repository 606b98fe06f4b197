import { ask, type Reply } from '../support/ask'
import { security } from '../support/security'
import { expect, type Server, test } from '../support/server'

/** The first answer that a server gives to a path, asked for from the moment of its start on. */
async function firstAnswer(server: Server, path: string): Promise<Reply> {
  let first: Reply | undefined
  const asked = async () => {
    first = await ask(server.url, path).catch(() => undefined)
    return first
  }
  await expect.poll(asked, { intervals: [10], timeout: 30_000 }).toBeDefined()
  if (!first) throw new Error(`no answer to ${path}`)
  return first
}

test('every answer has all security headers from the first one on', async ({ launch }) => {
  const server = await launch()
  const paths = ['/privacy', '/privacy/ru', '/', '/nothing', '/privacy/%ff', '/privacy/healthz']
  const answers = await Promise.all(paths.map((path) => firstAnswer(server, path)))
  expect(answers.map(({ status }) => status)).toEqual([307, 200, 307, 404, 400, 200])
  for (const { headers } of answers) expect(headers).toMatchObject(security)
  await server.stop()
})
