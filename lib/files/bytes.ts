import { digestOf } from '../digest'
import type { Edition } from '../editions/edition'
import type { Locale } from '../i18n/routing'
import type { Extension } from './downloads'
import { policyJson } from './json'
import { policyPdf } from './pdf'

type Bytes = Uint8Array<ArrayBuffer>

const makers: Record<Extension, (edition: Edition, locale: Locale) => Bytes | Promise<Bytes>> = {
  pdf: policyPdf,
  md: ({ sources }, locale) => new TextEncoder().encode(sources[locale]),
  json: (edition, locale) => new TextEncoder().encode(policyJson(edition, locale)),
}

const known = new WeakMap<Edition, Map<string, Promise<Bytes>>>()

/**
 * An edition in a language as a file. Of a published edition the bytes are the same in every build,
 * whichever edition is in force by then: only the origin of the site is in them beside its own text.
 * The file is made once in each process, however many ask for it.
 */
export function fileBytes(edition: Edition, locale: Locale, extension: Extension): Promise<Bytes> {
  const files = known.get(edition) ?? new Map<string, Promise<Bytes>>()
  known.set(edition, files)
  const name = `${locale}.${extension}`
  const bytes = files.get(name) ?? Promise.resolve(makers[extension](edition, locale))
  files.set(name, bytes)
  return bytes
}

/** The SHA-256 of {@link fileBytes}, as 64 hexadecimal digits. */
export async function fileDigest(...file: Parameters<typeof fileBytes>): Promise<string> {
  return digestOf(await fileBytes(...file))
}
