import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sealsName, signatureName } from './seals'

/** What shows that the texts are those that were published, as bytes: where it is there. */
export type SealFiles = {
  /** The checksums of the texts, as sha256sum writes them. */
  sums: Uint8Array<ArrayBuffer> | undefined
  /** A signature of these, in the Cryptographic Message Syntax (RFC 5652). */
  signature: Uint8Array<ArrayBuffer> | undefined
}

/** Reads the seals in a folder of editions. */
export async function readSealFiles(folder: string): Promise<SealFiles> {
  const [sums, signature] = await Promise.all([
    readIfThere(join(folder, sealsName)),
    readIfThere(join(folder, signatureName)),
  ])
  return { sums, signature }
}

/** The seals of this site. */
export function siteSealFiles(): Promise<SealFiles> {
  return readSealFiles(join(process.cwd(), 'content'))
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
