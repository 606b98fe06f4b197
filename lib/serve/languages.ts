import Negotiator from 'negotiator'

/** Nobody reads more. */
const most = 10

/**
 * The languages of an `Accept-Language` header by their ISO 639-1 codes, each once, the preferred
 * first. Next.js takes up to 2 ms to match a tag that it has not seen, and remembers each: the
 * headers of one client could hold it up for seconds, and fill its memory.
 */
export function languagesOf(acceptLanguage: string | undefined): string[] {
  const negotiator = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } })
  const codes = negotiator.languages().map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? '')
  return [...new Set(codes)].filter((code) => /^[a-z]{2}$/.test(code)).slice(0, most)
}
