import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from './lib/i18n/routing'

const negotiate = createMiddleware(routing)
const numbers = new Set(process.env.POLICY_NUMBERS?.split(' '))

/** Answers the addresses that are no page but lead to one. Pages never pass here. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  const number = pathname.slice(1)

  if (isMalformed(pathname)) return NextResponse.rewrite(at('/errors/400', request))
  // The pages of errors are for the server alone.
  if (pathname.startsWith('/errors')) return NextResponse.redirect(at('/', request))
  // kz is the country, often mistaken for the language.
  if (/^\/kz(\/|$)/.test(pathname)) {
    return NextResponse.redirect(at(pathname.replace('kz', 'kk'), request), 308)
  }
  if (number && !numbers.has(number)) return NextResponse.next()
  return redirectToLanguage(request, number)
}

/** Redirects to the reader's language, and to the clause or section of that number, if any. */
function redirectToLanguage(request: NextRequest, number: string): NextResponse {
  const response = negotiate(request)
  const target = response.headers.get('location')
  if (target && number) {
    const url = new URL(target, request.url)
    url.pathname = url.pathname.slice(0, -number.length - 1)
    url.hash = number
    response.headers.set('location', url.href)
  }
  // next-intl would mend a cookie that names no language; only the visitor's choice sets one.
  response.headers.delete('set-cookie')
  response.headers.set('vary', 'Accept-Language, Cookie')
  return response
}

/** Another address of this site, with the same query. */
function at(pathname: string, request: NextRequest): URL {
  const url = request.nextUrl.clone()
  url.pathname = pathname
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
    '/kz/:path*',
    '/errors/:path*',
    '/(.*%.*)',
  ],
}
