import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { keepSiteEditions, siteEditions } from '../editions/editions'
import { notices } from '../editions/notices'
import { writeAnswers } from './answers'
import { finishBuild } from './finish'

/**
 * The Next.js build adapter of this site: it leaves no framework JavaScript in the pages, and
 * finishes every answer of the server.
 */
export const adapter: NextAdapter = {
  name: 'finished-answers',
  async onBuildComplete({ outputs, distDir, config }) {
    const parted = await finishBuild(outputs, distDir, config.env)
    await writeAnswers(outputs, parted, distDir, config.env)
    // Next.js would copy it to the server, which sends nothing of it.
    await rename(join(distDir, 'server/route-cache'), join(distDir, 'drawn'))
    await keepSiteEditions()
    // The command prints them, after all that Next.js has to say.
    const lines = notices(await siteEditions()).map((line) => `${line}\n`)
    await writeFile(join(distDir, 'notices.txt'), lines.join(''))
  },
}
