import { readFile } from 'node:fs/promises'
import { PlainError } from '../plain-error'

/**
 * Reads a file that a build by the Next.js of package-lock.json has.
 *
 * @throws PlainError that names the file, where it is missing.
 */
export async function readBuilt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw error instanceof Error && 'code' in error && error.code === 'ENOENT'
      ? unknownBuild(`${path} is missing`)
      : error
  }
}

/** The error of a build that is not laid out as lib/build expects. */
export function unknownBuild(what: string): PlainError {
  return new PlainError(
    `${what}: this version of Next.js is not known. Use that of package-lock.json, or teach lib/build the new one.`,
  )
}
