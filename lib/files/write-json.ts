import { z } from 'zod'
import { absoluteUrl } from '../site/addresses'
import { filePathname } from './downloads'

/** A value as the text of a file that people can read, too. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The URL of a file. */
export function fileUrl(file: string): string {
  return absoluteUrl(filePathname(file))
}

/** The JSON Schema (2020-12) that is at `file`. */
export function writeSchema(file: string, schema: z.ZodType): string {
  return writeJson({ $id: fileUrl(file), ...z.toJSONSchema(schema) })
}
