// What the built site depends on: a build is good for as long as none of it changes.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { publishedIn } from './published.mjs'
import { isDay } from './release.mjs'

/** The folders of the project that it is built from. */
export const folders = ['app', 'content', 'lib', 'messages', 'public']
/** The files beside them. */
export const files = [
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'proxy.ts',
  'tsconfig.json',
]
const variables = ['SITE_URL', 'ANALYTICS_SRC', 'DRAFTS']

/**
 * @param {string} project its folder
 * @param {string} folder one of its folders
 * @returns {string[]} the files below it, but for those that only people read
 */
function filesBelow(project, folder) {
  return readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name))
}

/**
 * @param {string} project its folder
 * @returns {string[]} the files of settings, such as `.env.local`, which Next.js reads by itself
 */
function settings(project) {
  return readdirSync(project, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.startsWith('.env'))
    .map(({ name }) => join(project, name))
}

/**
 * Whether an edition is published: of the day of a build no more matters, so that a build is good until
 * the day of the next edition.
 *
 * @param {string} text of an edition in one language
 * @param {string} today ISO 8601
 */
function stage(text, today) {
  const published = publishedIn(text)
  if (published === undefined) return 'undated'
  return published > today ? 'to come' : 'published'
}

/**
 * @param {string} project its folder
 * @param {Record<string, string | undefined>} environment with the day of the build, `TODAY`
 * @returns {string} a hash of all that the built site depends on
 */
export function hashInputs(project, environment) {
  const { TODAY: today = '' } = environment
  const hash = createHash('sha256').update(process.version)
  for (const name of variables) hash.update(`\n${name}=${environment[name] ?? ''}`)
  // A build of what is no day says so, and is never a good one.
  if (!isDay(today)) hash.update(`\nTODAY=${today}`)
  const paths = [
    ...folders.flatMap((folder) => filesBelow(project, folder)),
    ...files.map((file) => join(project, file)),
    ...settings(project),
  ]
  const texts = join(project, 'content') + sep
  for (const path of paths.sort()) {
    const content = readFileSync(path)
    hash.update(`\n${path} ${content.length}\n`).update(content)
    if (path.startsWith(texts) && path.endsWith('.md')) hash.update(stage(`${content}`, today))
  }
  return hash.digest('hex')
}
