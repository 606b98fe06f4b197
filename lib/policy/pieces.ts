/** Something in a sentence, and the index at which it begins there. */
export type Piece<Node> = { node: Node; index: number }

type Text = { type: 'text'; value: string }

/**
 * Splits a sentence at what was found in it, in the order of the text, into that and the text
 * between. What begins within something else is left out.
 */
export function splitAt<Node extends { value: string }>(
  sentence: string,
  found: readonly Piece<Node>[],
): Piece<Node | Text>[] {
  const pieces: Piece<Node | Text>[] = []
  let end = 0
  const addText = (until: number) => {
    const value = sentence.slice(end, until)
    if (value !== '') pieces.push({ node: { type: 'text', value }, index: end })
  }
  for (const { node, index } of found) {
    if (index < end) continue
    addText(index)
    pieces.push({ node, index })
    end = index + node.value.length
  }
  addText(sentence.length)
  return pieces
}
