import type { IncomingMessage } from 'node:http'
import { consentCookie } from '../consent/consent'
import { localeCookie } from '../i18n/routing'
import { languagesOf } from './languages'

/** The headers that go on as they are, for the form about cookies. */
const kept = new Set([
  'content-length',
  'content-type',
  'host',
  'origin',
  'sec-fetch-site',
  'transfer-encoding',
  'x-forwarded-proto',
])

const cookies = [consentCookie, localeCookie]

/** Takes from a request what Next.js has no use for: the query, other headers, other cookies. */
export function strip(request: IncomingMessage, path: string): void {
  const { cookie, 'accept-language': acceptLanguage, ...headers } = request.headers
  const languages = languagesOf(acceptLanguage)
  const ours = (cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => cookies.some((name) => pair.startsWith(`${name}=`)))
  request.url = path
  request.headers = {
    ...Object.fromEntries(Object.entries(headers).filter(([name]) => kept.has(name))),
    ...(languages.length > 0 && { 'accept-language': languages.join(', ') }),
    ...(ours.length > 0 && { cookie: ours.join('; ') }),
  }
  request.rawHeaders = Object.entries(request.headers).flatMap(([name, value]) => [
    name,
    `${value}`,
  ])
}
