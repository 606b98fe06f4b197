import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from './lib/i18n/routing'
import { pathPattern } from './lib/site/addresses'

const negotiate = createMiddleware(routing)
/** The addresses of pages without a language. */
const neutral = new RegExp(`^/(?:${pathPattern})?$`)
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
  return neutral.test(pathname) ? redirectToLanguage(request) : NextResponse.next()
}

/** Redirects to the same page in the reader's language. */
function redirectToLanguage(request: NextRequest): NextResponse {
  const response = negotiate(request)
  // next-intl would correct a cookie that names no language; only the visitor's choice sets one.
  response.headers.delete('set-cookie')
  response.headers.set('vary', 'Accept-Language, Cookie')
  return response
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
    '/cookies',
    '/kz/:path*',
    '/errors/:path*',
    '/(.*%.*)',
  ],
}
