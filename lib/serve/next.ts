import { readFileSync } from 'node:fs'
import { Server } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

type Next = typeof import('next').default

/**
 * Starts Next.js in the folder of a standalone build, for what is decided request by request. It
 * listens to nothing: the server that it is given never opens a port, so that the upgrades of
 * connections which it would take over do not reach it.
 */
export async function startNext(folder: string) {
  const { config } = JSON.parse(
    readFileSync(join(folder, '.next/required-server-files.json'), 'utf8'),
  )
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)
  const next: Next = createRequire(join(folder, 'package.json'))('next')
  const app = next({ dir: folder, dev: false, conf: config, httpServer: new Server() })
  await app.prepare()
  return app.getRequestHandler()
}
