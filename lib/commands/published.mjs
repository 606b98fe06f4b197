import { isMap, parseDocument } from 'yaml'

/** More than this, in characters, is no front matter. */
const longest = 2000

/**
 * The day of publication in the front matter of a text, before anything has checked the text.
 *
 * @param {string} text
 * @returns {string | undefined} as it is written there; undefined where there is none, or none that
 *   can be read: a build stops at such a text
 */
export function publishedIn(text) {
  const [, front = ''] = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text) ?? []
  if (front.length > longest) return undefined
  const { contents, errors } = parseDocument(front, { prettyErrors: false, logLevel: 'silent' })
  if (errors.length > 0 || !isMap(contents)) return undefined
  const published = contents.get('published')
  return typeof published === 'string' ? published : undefined
}
