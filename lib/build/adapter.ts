import type { NextAdapter } from 'next'
import { keepSiteEditions } from '../editions/editions'
import { writeAnswers } from './answers'
import { finishBuild } from './finish'

/**
 * The Next.js build adapter of this site: it leaves no framework JavaScript in the pages, and
 * finishes every answer of the server.
 */
export const adapter: NextAdapter = {
  name: 'finished-answers',
  async onBuildComplete({ outputs, distDir, config }) {
    await finishBuild(outputs, distDir, config.env)
    await writeAnswers(outputs, distDir, config.env)
    await keepSiteEditions()
  },
}
