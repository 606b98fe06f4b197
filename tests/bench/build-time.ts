import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteEditions } from '../../lib/editions/editions'
import { locales } from '../../lib/i18n/routing'
import type { Edit } from '../support/copy'
import { sealFolder } from '../support/seal'
import { longerPolicy } from './longer-policy'
import { print } from './print'
import { timeBuild } from './time-build'

const sizes = [1, 10]
const { inForce } = await siteEditions()

/** Prints how long a build takes with the text as it is, and with ten times as much. */
export function printBuilds(): void {
  const builds = sizes.map((times) => ({ times, ...timeBuild(`longer-${times}`, lengthen(times)) }))
  const [first] = builds
  print(
    builds.map(({ times, seconds, pages }) => ({
      'a build with the text': `${times} ×`,
      pages: `${pages}`,
      seconds: seconds.toFixed(1),
      'a page, ms': ((seconds * 1000) / pages).toFixed(0),
      ratio: first ? (seconds / pages / (first.seconds / first.pages)).toFixed(2) : '',
    })),
  )
}

function lengthen(times: number): Edit {
  return (folder) => {
    for (const locale of locales) {
      const path = join(folder, `content/edition-${inForce.number}/${locale}.md`)
      writeFileSync(path, longerPolicy(readFileSync(path, 'utf8'), times))
    }
    sealFolder(join(folder, 'content'))
  }
}
