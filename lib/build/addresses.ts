import type { Element } from 'hast'
import { PlainError } from '../plain-error'
import { basePath } from '../site/addresses'
import { type Destination, protocols } from './allowed'

/**
 * Makes sure that the address in an attribute leads where it may.
 *
 * @param origin the site's own
 * @throws PlainError that names the address, and says where it may lead.
 */
export function checkAddress(
  { tagName, properties }: Element,
  attribute: string,
  destination: Destination,
  origin: string,
): void {
  const address = String(properties[attribute] ?? '')
  if (leadsTo[destination](address, origin)) return
  throw new PlainError(
    `<${tagName} ${attribute}="${address}"> is not allowed. Its address has to lead to ${described[destination]}.`,
  )
}

/** Stands for the host that a page is asked from, which takes the place of a missing one. */
const anyHost = 'https://host.invalid'

const leadsTo: Record<Destination, (address: string, origin: string) => boolean> = {
  anywhere: (address) => protocols.includes(URL.parse(address, anyHost)?.protocol ?? ''),
  'this site': (address, origin) => {
    const url = URL.parse(address, origin)
    return url?.origin === origin && `${url.pathname}/`.startsWith(`${basePath}/`)
  },
  'a path of this site': (address) => {
    const url = URL.parse(address, anyHost)
    if (!address.startsWith('/') || url?.origin !== anyHost) return false
    return url.pathname.startsWith(`${basePath}/`)
  },
  'a place on the page': (address) => address.startsWith('#'),
}

const described: Record<Destination, string> = {
  anywhere: `a page or a mailbox (${protocols.join(', ')})`,
  'this site': `this site, below ${basePath}`,
  'a path of this site': `a path of this site, as in ${basePath}/icon.svg`,
  'a place on the page': 'a place on the page, as in #main',
}
