import { type NextRequest, NextResponse } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from './lib/i18n/routing'

const negotiate = createMiddleware(routing)
const numbers = new Set(process.env.POLICY_NUMBERS?.split(' '))

/** Redirects the addresses without a language to the reader's own. Pages never pass here. */
export default function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl
  if (isMalformed(pathname)) {
    return NextResponse.rewrite(new URL('/privacy/malformed/address', request.nextUrl), {
      status: 400,
    })
  }
  const number = pathname.slice(1)
  if (number && !numbers.has(number)) return NextResponse.next()

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

function isMalformed(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return false
  } catch {
    return true
  }
}

export const config = { matcher: ['/', '/(.*%.*)', '/:number(\\d+)', '/:number(\\d+\\.\\d+)'] }
