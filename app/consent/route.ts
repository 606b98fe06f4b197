import { consentCookie, writeConsent } from '@/lib/consent/consent'
import { type Refusal, readConsentRequest } from '@/lib/consent/request'
import { messages } from '@/lib/i18n/messages'
import { locales } from '@/lib/i18n/routing'
import { currentEditionNumber, siteUrl } from '@/lib/site/addresses'

/** Keeps a visitor's choice about cookies and leads back to the page it was made on. */
export async function POST(request: Request): Promise<Response> {
  const result = await readConsentRequest(request, siteUrl())
  if (typeof result === 'number') return refuse(result)

  const cookie = [
    `${consentCookie}=${writeConsent({ edition: currentEditionNumber(), choice: result.choice })}`,
    'Path=/',
    'Max-Age=31536000',
    'SameSite=Lax',
    'HttpOnly',
    ...(isSecure(request) ? ['Secure'] : []),
  ]
  return new Response(null, {
    status: 303,
    headers: { location: result.page, 'set-cookie': cookie.join('; ') },
  })
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
function isSecure(request: Request): boolean {
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  return (forwarded ?? new URL(request.url).protocol.replace(':', '')) === 'https'
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
