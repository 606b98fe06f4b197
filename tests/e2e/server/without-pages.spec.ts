import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readBuild } from '../../support/table'
import { ask } from '../support/ask'
import { expect, test } from '../support/server'
import { cookieHeader } from '../support/states'

const folder = 'tests/.results/servers/without-pages'
const app = join(folder, '.next/server/app')

/** The folder of a build in which nothing is left that could render a page or read the policy. */
function copyWithoutPages(): string[] {
  rmSync(folder, { recursive: true, force: true })
  cpSync('.next/standalone', folder, { recursive: true, verbatimSymlinks: true })
  const removed = readdirSync(app).filter((name) => name !== 'consent')
  for (const name of removed) rmSync(join(app, name), { recursive: true })
  for (const name of ['route-cache', 'app-cache', 'pages']) {
    rmSync(join(folder, '.next/server', name), { recursive: true, force: true })
  }
  return removed
}

test('a server without the modules of its pages and without the policy says all that it said', async ({
  start,
}) => {
  const removed = copyWithoutPages()
  expect(removed).toContain('[consent]')
  expect(existsSync(join(folder, 'content'))).toBe(false)

  const build = readBuild()
  const server = await start({ folder })
  for (const { path, state, answer } of build.found) {
    const { status, body } = await ask(server.url, path, { headers: cookieHeader(state) })
    expect(status, path).toBe(answer.status)
    expect(body.toString('latin1'), path).toBe(
      answer.bodies ? build.bytesOf(answer.bodies.identity).toString('latin1') : '',
    )
  }
  for (const path of build.decided) {
    const isForm = path.endsWith('/consent')
    const { status } = await ask(server.url, path)
    expect(status, path).toBe(isForm ? 405 : 307)
  }
  const choice = await ask(server.url, '/privacy/consent', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'choice=all&page=/privacy/ru',
  })
  expect(choice.status).toBe(303)
  expect((await ask(server.url, '/nothing')).status).toBe(404)
  expect((await ask(server.url, '/privacy/%ff')).status).toBe(400)
  expect(server.log).toBe('')
  expect(await server.stop()).toBe(0)
})
