/** How long an answer may be kept, and by whom, in the terms of `Cache-Control`. */
export const caching = {
  /** A page may show what a visitor chose: only their browser keeps it, and asks again by its ETag. */
  page: 'private, no-cache',
  /** What is the same for every visitor. */
  shared: 'public, max-age=600',
  icon: 'public, max-age=86400',
  /** A name with a hash of its content never means anything else. */
  hashed: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const

/**
 * The headers by which other sites may show or read what is made for them: pictures, icons and
 * files. Pages stay with this site.
 */
export function forOthers(contentType: string): Record<string, string> {
  return {
    'Cross-Origin-Resource-Policy': 'cross-origin',
    ...(/\bjson\b/.test(contentType) && { 'Access-Control-Allow-Origin': '*' }),
  }
}
