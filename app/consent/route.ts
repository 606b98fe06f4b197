import { type NextRequest, NextResponse } from 'next/server'
import { consentCookie, writeConsent } from '@/lib/consent/consent'
import { type Refusal, readConsentRequest } from '@/lib/consent/request'
import { messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/routing'
import { buildFacts } from '@/lib/site/build-facts'

/** How long a choice is kept, in seconds. */
const year = 365 * 24 * 60 * 60

/** Keeps a visitor's choice about cookies and leads back to the page it was made on. */
export async function POST(request: NextRequest): Promise<Response> {
  const facts = buildFacts()
  const result = await readConsentRequest(request, facts.origin, facts.edition)
  if (typeof result === 'number') return refuse(result)

  const { page, ...consent } = result
  const response = new NextResponse(null, { status: 303, headers: { location: page } })
  response.cookies.set(consentCookie, writeConsent(consent), {
    path: '/',
    maxAge: year,
    sameSite: 'lax',
    httpOnly: true,
    secure: isSecure(request),
  })
  return response
}

const notAllowed = () => refuse(405)

export {
  notAllowed as DELETE,
  notAllowed as GET,
  notAllowed as HEAD,
  notAllowed as OPTIONS,
  notAllowed as PATCH,
  notAllowed as PUT,
}

/** Whether the visitor came by https, be it to a proxy in front of this server. */
function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https'
}

/** An answer that says in each language why a choice was not taken. */
function refuse(status: Refusal | 405): Response {
  const text = locales.map((locale) => messages[locale].refusal[status]).join('\n')
  return new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-language': locales.join(', '),
      ...(status === 405 && { allow: 'POST' }),
    },
  })
}
