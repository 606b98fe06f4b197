import { join } from 'node:path'
import { readBuild } from '../support/table'
import { withEditions } from './more-editions'
import { print } from './print'
import { type TimedBuild, timeBuild } from './time-build'

const counts = [1, 10, 50]

/** Pages of what is in force, which no earlier edition should make heavier but by its history. */
const pages = ['/privacy/ru', '/privacy/ru/2.4']

/** Prints how long a build takes with more and more editions, and what pages in force weigh then. */
export function printEditions(): void {
  const builds = counts.map((count) => ({
    count,
    ...timeBuild(`editions-${count}`, withEditions(count)),
  }))
  const [first] = builds
  print(
    builds.map(({ count, seconds, ...build }) => ({
      'a build with': `${count} edition${count === 1 ? '' : 's'}`,
      pages: `${build.pages}`,
      seconds: seconds.toFixed(1),
      'an earlier edition, s':
        first && count > 1 ? ((seconds - first.seconds) / (count - 1)).toFixed(2) : '',
      ...weights({ seconds, ...build }),
    })),
  )
}

/** The bytes of pages in force, in Brotli, for who has chosen nothing. */
function weights({ folder }: TimedBuild): Record<string, string> {
  const { found } = readBuild(join(folder, '.next/standalone'))
  return Object.fromEntries(
    pages.map((page) => {
      const { br } = found.find(({ path }) => path === page)?.answer.bodies ?? {}
      return [`${page}, kB`, br ? ((br.end - br.start) / 1000).toFixed(2) : '']
    }),
  )
}
