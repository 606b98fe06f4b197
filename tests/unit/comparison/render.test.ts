import { h } from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { renderPassages } from '../../../lib/comparison/render'
import type { Passage } from '../../../lib/comparison/sides'

const rendered = (passages: Passage[], style?: Parameters<typeof renderPassages>[1]) =>
  unified()
    .use(rehypeStringify)
    .stringify(h(null, renderPassages(passages, style)))

const added = (value: string): Passage => ({ pieces: [{ kind: 'added', value }], mark: 'added' })

describe('a side of a comparison as HTML', () => {
  it('has words that were added between <ins>, deleted ones between <del>', () => {
    const pieces: Passage['pieces'] = [
      { kind: 'same', value: 'за ' },
      { kind: 'deleted', value: 'семь' },
      { kind: 'same', value: ' дней' },
      { kind: 'added', value: ' & ночей' },
    ]
    expect(rendered([{ pieces, mark: undefined }])).toBe(
      '<p>за <del>семь</del> дней <ins>&#x26; ночей</ins></p>',
    )
  })

  it('draws no line through the spaces around them', () => {
    const pieces: Passage['pieces'] = [
      { kind: 'same', value: 'Срок' },
      { kind: 'added', value: ' хранения\u00a0– год ' },
      { kind: 'same', value: 'со дня' },
    ]
    expect(rendered([{ pieces, mark: undefined }])).toBe(
      '<p>Срок <ins>хранения\u00a0– год</ins> со дня</p>',
    )
  })

  it('is within one mark as a whole, with its items as a list', () => {
    expect(rendered([added('Сведения:'), added('имя;'), added('адрес.')])).toBe(
      '<ins><p>Сведения:</p><ul><li>имя;</li><li>адрес.</li></ul></ins>',
    )
  })

  it('has what is said of each mark where a page gives it', () => {
    expect(rendered([added('Новый.')], (mark) => ({ dataBegin: mark }))).toBe(
      '<ins data-begin="added"><p>Новый.</p></ins>',
    )
  })
})
