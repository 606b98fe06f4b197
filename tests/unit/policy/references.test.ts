import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referencesIn } from '../../../lib/policy/parts'
import { splitReferences } from '../../../lib/policy/references'
import { contentText } from '../../../lib/policy/text'
import { fc } from '../../support/seed'
import { none } from './reference-sentences/none'
import { others } from './reference-sentences/others'
import { ours } from './reference-sentences/ours'

const contentOf = (sentence: string) => splitReferences(sentence, '9.9').map(({ node }) => node)
const named = (sentence: string) => referencesIn(contentOf(sentence)).join(' ')
const sentences = [...ours, ...others, ...none]

describe('a sentence names', () => {
  it.each(ours)('%s → %s', (sentence, numbers) => {
    expect(named(sentence)).toBe(numbers)
  })
})

describe('a sentence names no part of another document', () => {
  it.each(others)('%s → %s', (sentence, numbers) => {
    expect(named(sentence)).toBe(numbers)
  })
})

describe('a sentence names nothing', () => {
  it.each(none)('%s', (sentence, numbers) => {
    expect(named(sentence)).toBe(numbers)
  })
})

describe('the guide for editors', () => {
  const guide = readFileSync('content/README.md', 'utf8')
  const examplesIn = (row: string) => {
    const line = guide.split('\n').find((one) => one.startsWith(`| ${row} |`)) ?? ''
    return [...line.matchAll(/`([^`]+)`/g)].map(([, example = '']) => example)
  }

  it.each(['Саясаттың бөлігіне сілтеме', 'ссылка на часть Политики'])(
    'gives for “%s” what is linked',
    (row) => {
      expect(examplesIn(row)).toHaveLength(5)
      for (const example of examplesIn(row)) expect(named(example), example).not.toBe('')
    },
  )

  it.each(['басқа құжаттың бөлігі', 'часть другого документа'])(
    'gives for “%s” what is not linked',
    (row) => {
      expect(examplesIn(row)).toHaveLength(3)
      for (const example of examplesIn(row)) expect(named(example), example).toBe('')
    },
  )
})

describe('a reference', () => {
  it('shows the number as it is written', () => {
    expect(contentOf('подпункт 3) пункта 5.1')).toEqual([
      { type: 'text', value: 'подпункт ' },
      { type: 'reference', to: '5.1-3', value: '3' },
      { type: 'text', value: ') пункта ' },
      { type: 'reference', to: '5.1', value: '5.1' },
    ])
  })

  it('covers what lies between the ends of a range', () => {
    expect(contentOf('2.1, 4.1–4.4-тармақтар')).toEqual([
      { type: 'reference', to: '2.1', value: '2.1' },
      { type: 'text', value: ', ' },
      { type: 'reference', to: '4.1', value: '4.1' },
      { type: 'text', value: '–' },
      { type: 'reference', to: '4.4', value: '4.4', covers: ['4.2', '4.3'] },
      { type: 'text', value: '-тармақтар' },
    ])
  })

  it('is none to an item where it is not known of which clause', () => {
    const pieces = splitReferences('подпункт 3 настоящего пункта')
    expect(referencesIn(pieces.map(({ node }) => node))).toEqual([])
  })
})

describe('whatever a sentence says', () => {
  const words = sentences.flatMap(([sentence]) => sentence.split(/(?<= )/))
  const piece = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom('(', ')', '«', '»', ', ', '–', '4.1', '3) ', '-тармағы ', 'пункт '),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const sentence = fc.oneof(
    fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    fc.constantFrom(...sentences.map(([one]) => one)),
  )

  it('is left as it is, each piece where it stands', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        const pieces = splitReferences(one, '9.9')
        expect(contentText(pieces.map(({ node }) => node))).toBe(one)
        for (const { node, index } of pieces) {
          expect(one.slice(index, index + node.value.length)).toBe(node.value)
          expect(node.value).not.toBe('')
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('shows of each part the last number of its own', () => {
    fc.assert(
      fc.property(sentence, (one) => {
        for (const { node } of splitReferences(one, '9.9')) {
          if (node.type !== 'reference') continue
          expect(node.value).toMatch(/^[1-9]\d*(\.[1-9]\d*)?$/)
          expect([node.to, node.to.replace(/^\d+\.\d+-/, '')]).toContain(node.value)
        }
      }),
    )
  })
})
