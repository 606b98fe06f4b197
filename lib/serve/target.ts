/**
 * The path of a request target (RFC 9112, 3.2), as it was sent and without its query; undefined
 * where it is malformed. The host of an absolute target does not matter: this is the only site here.
 */
export function pathOf(target: string): string | undefined {
  const [, origin, path = ''] = /^(https?:\/\/[^/?#]*)?([^?#]*)/i.exec(target) ?? []
  if (origin !== undefined && path === '') return '/'
  return path.startsWith('/') && isWellEncoded(path) ? path : undefined
}

/** The query of a request target as it was sent, without what begins it; empty where it has none. */
export function queryOf(target: string): string {
  return /^[^?#]*[?]([^#]*)/.exec(target)?.[1] ?? ''
}

function isWellEncoded(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
