import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { z } from 'zod'

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number() })),
  audits: z.record(z.string(), z.object({ title: z.string(), score: z.number().nullable() })),
})

/** Lighthouse's scores for a phone, from 0 to 100, by category, and what it found wanting. */
export type Scores = { scores: Record<string, number>; wanting: string[] }

/** Runs Lighthouse, which is not among the packages: see `run.mjs`. */
export async function lighthouse(url: string, browser: string): Promise<Scores> {
  // Now and then a browser records nothing; Lighthouse itself asks then to be run again.
  const report = await run(url, browser).catch(() => run(url, browser))
  const { categories, audits } = reportSchema.parse(JSON.parse(report))
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]),
    ),
    wanting: Object.values(audits).flatMap(({ title, score }) => (score === 0 ? [title] : [])),
  }
}

async function run(url: string, browser: string): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      'node_modules/lighthouse/cli/index.js',
      url,
      '--quiet',
      '--output=json',
      '--chrome-flags=--headless --no-sandbox',
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 64 * 1024 * 1024 },
  )
  return stdout
}
