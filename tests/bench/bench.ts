// Measures what a visitor waits for beside a page written by hand, what the servers bear, and how
// long a check and a build take, and prints it all as tables.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chromium } from '@playwright/test'
import { siteEditions } from '../../lib/editions/editions'
import { locales } from '../../lib/i18n/routing'
import { host, Nginx } from '../deploy/support/nginx'
import { findBrowser } from '../e2e/support/browser'
import { freePort } from '../support/free-port'
import { printBuilds } from './build-time'
import { printChecks } from './check-time'
import { printCopies } from './copies'
import { printEditions } from './editions'
import { handWritten } from './hand-written'
import { lighthouse } from './lighthouse'
import { print } from './print'
import { printReplica, startReplica } from './replica'
import { printVisits } from './visits'

const executablePath = findBrowser({ withWindows: true })
try {
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model},`)
  console.log(`Node.js ${process.version}\n`)
  const { replica } = await startReplica()
  try {
    await printPages(replica.port)
    await printCopies(replica)
  } finally {
    await replica.end('SIGKILL')
  }
  await printReplica()
  printChecks()
  printBuilds()
  printEditions()
} catch (error) {
  console.error(error)
  process.exitCode = 1
}

/** Prints what pages cost behind nginx, which sends the one written by hand as well, precompressed. */
async function printPages(replicaPort: number): Promise<void> {
  const { policies } = (await siteEditions()).inForce
  const folder = mkdtempSync(join(tmpdir(), 'enic-bench-'))
  writeFileSync(join(folder, 'by-hand'), brotliCompressSync(handWritten(policies.ru)))
  const port = await freePort()
  const nginx = await Nginx.start([replicaPort], {
    more: `listen 127.0.0.1:${port}; location = /by-hand { root ${folder}; default_type text/html; add_header Content-Encoding br; }`,
    refresh: '10s',
  })
  // As visitors come: over TLS and HTTP/2, to the host itself, which is on this machine here.
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP ${host} 127.0.0.1:${nginx.https}`,
    ],
  })
  try {
    await printVisits(browser, `https://${host}/privacy/ru`, `https://${host}/by-hand`)
    const rows: Record<string, string>[] = []
    for (const locale of locales) {
      const { scores, wanting } = await lighthouse(
        `http://localhost:${port}/privacy/${locale}`,
        executablePath,
      )
      rows.push({
        'Lighthouse, phone': `/privacy/${locale}`,
        ...Object.fromEntries(Object.entries(scores).map(([name, score]) => [name, `${score}`])),
      })
      for (const title of wanting) console.log(`/privacy/${locale} wants: ${title}`)
    }
    print(rows)
  } finally {
    await browser.close()
    await nginx.stop()
    rmSync(folder, { recursive: true })
  }
}
