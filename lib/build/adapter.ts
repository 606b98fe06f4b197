import type { NextAdapter } from 'next'
import { finishBuild } from './finish'

/** The Next.js build adapter of this site: it leaves no framework JavaScript in the pages. */
export const adapter: NextAdapter = {
  name: 'no-framework-javascript',
  onBuildComplete: ({ outputs, distDir, config }) => finishBuild(outputs, distDir, config.env),
}
