import type { Inline } from '../schema'
import type { Fact } from './fact'

const language = '(?:kk|kz|kaz|qaz|ru|rus)(?:[-_](?:kz|ru))?'

/** The addresses that a content links to. A part that only names the language makes no difference. */
export function readAddresses(content: readonly Inline[]): Fact[] {
  let end = 0
  return content.flatMap((node): Fact[] => {
    const index = end
    end += node.value.length
    if (node.type !== 'link') return []
    const { url, value } = node
    const written = /[.@]/.test(value) ? value : url
    return [{ kind: 'address', key: sameInAllLanguages(url), written, index }]
  })
}

function sameInAllLanguages(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address)
  if (protocol === 'mailto:') return pathname.toLowerCase()
  const site = host.replace(/^www\./, '').replace(new RegExp(`^${language}\\.(?=.+\\.)`), '')
  const path = pathname.replaceAll(new RegExp(`[/_.-]${language}(?![^/_.-])`, 'gi'), '')
  const query = search.replace(new RegExp(`[?&]\\w+=${language}(?=&|$)`, 'i'), '')
  return site + path.replace(/\/$/, '') + query + hash
}
