import { splitLinks } from '../../policy/links'
import type { Inline } from '../../policy/schema'

/**
 * The text of a paragraph, as it is compared: as it is read, and after the words of a link where it
 * leads, unless they say so themselves. Else nobody would see that an edition has changed that.
 */
export function comparedText(content: readonly Inline[]): string {
  return content
    .map((piece) =>
      piece.type === 'link' && !isWrittenOut(piece) ? `${piece.value} (${piece.url})` : piece.value,
    )
    .join('')
}

function isWrittenOut({ value, url }: Extract<Inline, { type: 'link' }>): boolean {
  const [{ node } = {}, ...others] = splitLinks(value)
  return node?.type === 'link' && node.url === url && others.length === 0
}
