import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { WordPiece } from '../editions/changes/compare-words'
import type { Passage } from './sides'

/** What is only on one of two sides. */
export type Mark = 'added' | 'deleted'

/** The attributes that a page gives to what is marked. */
export type MarkStyle = (mark: Mark) => Properties

/**
 * What a side says: a paragraph, and a list of the items that came or went with it. Added words are
 * between `<ins>`, deleted ones between `<del>`; a text that is so as a whole is within one of them.
 */
export function renderPassages(
  [paragraph, ...items]: readonly Passage[],
  style: MarkStyle = () => ({}),
): ElementContent[] {
  if (!paragraph) return []
  const content = ({ pieces, mark }: Passage) =>
    pieces.flatMap((piece) => renderPiece(piece, mark ? undefined : style))
  const blocks = [
    h('p', content(paragraph)),
    ...(items.length > 0
      ? [
          h(
            'ul',
            items.map((item) => h('li', content(item))),
          ),
        ]
      : []),
  ]
  return paragraph.mark ? [marked(paragraph.mark, style, blocks)] : blocks
}

/** The spaces around marked words are not marked: no line is drawn through nothing. */
function renderPiece({ kind, value }: WordPiece, style: MarkStyle | undefined): ElementContent[] {
  if (kind === 'same' || !style || value.trim() === '') return [text(value)]
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(value) ?? []
  return [
    ...(before ? [text(before)] : []),
    marked(kind, style, [text(words ?? '')]),
    ...(after ? [text(after)] : []),
  ]
}

function marked(mark: Mark, style: MarkStyle, children: ElementContent[]): ElementContent {
  return h(mark === 'added' ? 'ins' : 'del', style(mark), children)
}

function text(value: string): ElementContent {
  return { type: 'text', value }
}
