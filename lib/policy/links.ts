import { LinkifyIt } from 'linkify-it'
import { type Piece, splitAt } from './pieces'
import type { Inline } from './schema'

type Link = Extract<Inline, { type: 'link' }>

/** Finds what is written as an address; `www.` stands for the web as it is used today. */
const finder = new LinkifyIt()
finder.add('ftp:', null)
finder.add('//', null)
finder.add('www.', {
  validate: (text, end) => {
    const found = finder.testSchemaAt(`https://www.${text.slice(end)}`, 'https:', 'https:'.length)
    return Math.max(0, found - '//www.'.length)
  },
  normalize: (match) => {
    match.url = `https://${match.url}`
  },
})

/**
 * What is next to an address and no part of it: the hyphen before an ending in «cbpiam@n-k.kz-ке»
 * and «https://enic.kz/rules-сайтында», the colon in «Сайт:https://enic.kz/», and whatever stands
 * before an e-mail address.
 */
const beside =
  /(?<=[a-z\d/])[-‑−](?=\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic}):|(?<!mailto)[^\s\p{L}\p{N}_.+/-](?=[\w.+-]+@)/giu

/** Splits a sentence into its text and the web and e-mail addresses that are written out in it. */
export function splitLinks(sentence: string) {
  const masked = sentence.replace(beside, (found) => ' '.repeat(found.length))
  const found = (finder.match(masked) ?? []).flatMap((match): Piece<Link>[] => {
    const { index, lastIndex } = match
    const value = withoutEnd(sentence.slice(index, lastIndex))
    const url = linkAddress(withoutEnd(match.url))
    return url === undefined ? [] : [{ node: { type: 'link', url, value }, index }]
  })
  return splitAt(sentence, found)
}

/** A colon or hyphen at its end belongs to the sentence. */
function withoutEnd(address: string): string {
  return address.replace(/[:-]+$/, '')
}

/**
 * A web or e-mail address in ASCII, as RFC 3986 has it; undefined where it leads nowhere, such as
 * `https://` or `mailto:`.
 */
export function linkAddress(url: string): string | undefined {
  // RFC 3986, 2.2: what no address has, such as the bar in «https://enic.kz/|сайт».
  if (!URL.canParse(url) || /[\s|<>{}^`\\]/.test(url)) return undefined
  const { protocol, hostname, username, pathname, href } = new URL(url)
  if (protocol === 'mailto:') return /^[\w.+-]+@[\w.-]+\.[a-z]+$/i.test(pathname) ? href : undefined
  const isWeb = protocol === 'https:' || protocol === 'http:'
  return isWeb && hostname.includes('.') && username === '' ? href : undefined
}
