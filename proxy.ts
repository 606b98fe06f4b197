import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from './lib/i18n/routing'
import { clauseOf, itemPathPattern, itemPattern, pathPattern } from './lib/site/addresses'

const negotiate = createMiddleware(routing)
/** The addresses of pages and items without a language. */
const neutral = new RegExp(`^/(?:${pathPattern}|${itemPathPattern})?$`)
/** The number of an item, at the end of an address. */
const item = new RegExp(`(?<=/)${itemPattern}$`)
/** Answers the addresses that are no page but lead to one. Pages never pass here. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (isMalformed(pathname)) return NextResponse.rewrite(at('/errors/400', request))
  // The pages of errors are for the server alone.
  if (pathname.startsWith('/errors')) return NextResponse.redirect(at('/', request))
  // kz is the country, often mistaken for the language.
  if (/^\/kz(\/|$)/.test(pathname)) {
    return NextResponse.redirect(at(pathname.replace('kz', 'kk'), request), 308)
  }
  if (neutral.test(pathname)) return redirectToLanguage(request)
  if (item.test(pathname)) return NextResponse.redirect(toPlace(at(pathname, request)))
  return NextResponse.next()
}

/** Redirects to the same page, or item on its page, in the reader's language. */
function redirectToLanguage(request: NextRequest): NextResponse {
  const response = negotiate(request)
  // next-intl would correct a cookie that names no language; only the visitor's choice sets one.
  response.headers.delete('set-cookie')
  response.headers.set('vary', 'Accept-Language, Cookie')
  const location = URL.parse(response.headers.get('location') ?? '')
  if (location) response.headers.set('location', toPlace(location).href)
  return response
}

/** The address of an item becomes that of its place on the page of its clause; others stay. */
function toPlace<Address extends { pathname: string; hash: string }>(url: Address): Address {
  const [number] = item.exec(url.pathname) ?? []
  if (number) {
    url.pathname = url.pathname.replace(item, clauseOf)
    url.hash = number
  }
  return url
}

/** Another address of this site. Next.js would repeat a query in a header of its own. */
function at(pathname: string, request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = pathname
  url.search = ''
  return url
}

function isMalformed(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return false
  } catch {
    return true
  }
}

export const config = {
  matcher: [
    '/',
    '/:number(\\d+)',
    '/:number(\\d+\\.\\d+)',
    '/:number(\\d+\\.\\d+-\\d+)',
    '/:locale/:number(\\d+\\.\\d+-\\d+)',
    '/:locale/editions/:edition(\\d+)/:number(\\d+\\.\\d+-\\d+)',
    '/editions/:path*',
    '/cookies',
    '/on',
    '/kz/:path*',
    '/errors/:path*',
    '/(.*%.*)',
  ],
}
