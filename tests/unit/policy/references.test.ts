import { describe, expect, it } from 'vitest'
import { referencesIn } from '../../../lib/policy/parts'
import { splitReferences } from '../../../lib/policy/references'
import { contentText } from '../../../lib/policy/text'

const sentences: [string, string[]][] = [
  ['Невзирая на положения пунктов 4.1, 4.2 выше', ['4.1', '4.2']],
  ['в порядке, указанном в п. 2.4 настоящей Политики', ['2.4']],
  ['см. пп. 2.1–2.3 и пункт 10.12.', ['2.1', '2.3', '10.12']],
  ['согласно подпункту 5.1', ['5.1']],
  ['см. п.2.4 и пп.3.1, 3.2', ['2.4', '3.1', '3.2']],
  ['Пункты 1.1 и 1.2 или 1.3; 1.4 применяются', ['1.1', '1.2', '1.3', '1.4']],
  ['Жоғарыдағы 4.1, 4.2-тармақтардың ережелеріне қарамастан', ['4.1', '4.2']],
  ['Осы Саясаттың 2.4-тармағында көрсетілген', ['2.4']],
  ['2.1 және 2.2-тармақтарға сәйкес', ['2.1', '2.2']],
  ['2.1 мен 2.2, 2.3 немесе 2.4 тармақтарда', ['2.1', '2.2', '2.3', '2.4']],
  ['протокол TLS v1.2', []],
  ['TLS v1.2 криптографиялық хаттамасын', []],
  ['в течение 2.5 часов', []],
  ['версия 1.2.3 по пункту', []],
  ['пункт 1.2.3 договора', []],
  ['пункт 01.2 договора', []],
  ['шоп. 2.4', []],
]

describe('the clauses that a sentence names', () => {
  it.each(sentences)('%s', (sentence, clauses) => {
    expect(referencesIn(splitReferences(sentence).map(({ node }) => node))).toEqual(clauses)
  })

  it.each(sentences)('are marked without changing a letter of “%s”', (sentence) => {
    expect(contentText(splitReferences(sentence).map(({ node }) => node))).toBe(sentence)
  })

  it.each(sentences)('are found where they stand in “%s”', (sentence) => {
    for (const { node, index } of splitReferences(sentence)) {
      const written = node.type === 'reference' ? node.to : node.value
      expect(sentence.slice(index, index + written.length)).toBe(written)
    }
  })
})
