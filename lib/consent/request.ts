import { z } from 'zod'
import { basePath, cookiesPath, editionPattern, pagePattern } from '../site/addresses'
import { type Consent, choices, formLimit, savedPlace } from './consent'

/** A page of this site and nothing else: no other host, no climbing, no encoding. */
const page = new RegExp(`^${pagePattern}$`)

const formSchema = z.strictObject({
  choice: z.enum(choices),
  // Where the page is not one of ours the choice counts all the same.
  page: z.string().regex(page).catch(basePath).transform(placeAfterwards),
  // A page that does not name its edition is of a time when there was but one.
  edition: z
    .string()
    .regex(new RegExp(`^(?:${editionPattern})$`))
    .transform(Number)
    .default(1),
})

/** Why a choice is refused: the status of the answer. */
export type Refusal = 400 | 403 | 413 | 415

/** A choice with the edition that its page showed, and the address of that page, where the visitor goes on. */
export type ConsentRequest = Consent & { page: string }

/**
 * Reads the form of a request, or says why it is refused.
 *
 * @param siteOrigin the origin of this host
 * @param inForce the number of the edition in force
 */
export async function readConsentRequest(
  request: Request,
  siteOrigin: string,
  inForce: number,
): Promise<ConsentRequest | Refusal> {
  if (isForeign(request, siteOrigin)) return 403
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/x-www-form-urlencoded') return 415
  const body = await readBody(request)
  if (body === undefined) return 413

  const fields = [...new URLSearchParams(body)]
  const form = Object.fromEntries(fields)
  if (Object.keys(form).length < fields.length) return 400
  const result = formSchema.safeParse({ page: '', ...form })
  // While a new edition is put in place, its page may be answered by a replica that has the one before.
  return result.success && result.data.edition <= inForce + 1 ? result.data : 400
}

/** The settings say at a place of theirs what is chosen now. A banner is gone, and has nothing to say. */
function placeAfterwards(pathname: string): string {
  return pathname.endsWith(`/${cookiesPath}`) ? `${pathname}#${savedPlace}` : pathname
}

/** Whether another site's page sent this: browsers say so by themselves, and truthfully. */
function isForeign({ headers }: Request, siteOrigin: string): boolean {
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite === 'cross-site' || fetchSite === 'same-site') return true
  const origin = headers.get('origin')
  if (origin === null || origin === siteOrigin) return false
  // Where a page may not say who leads away from it, browsers give no origin but this.
  if (origin === 'null') return fetchSite !== 'same-origin'
  return URL.parse(origin)?.host !== headers.get('host')
}

/** The body as text; undefined where it is longer than the limit. */
async function readBody({ body, headers }: Request): Promise<string | undefined> {
  if (Number(headers.get('content-length')) > formLimit) return undefined
  const decoder = new TextDecoder()
  let text = ''
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    if (length > formLimit) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text
}
