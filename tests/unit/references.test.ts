import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../lib/policy/outline'
import { parseFile } from '../../lib/policy/parse'

/** The clauses that a sentence is found to name. */
function namedIn(sentence: string): string[] {
  const { tree } = parseFile(new VFile(`---\ntitle: x\n---\n\n## 1. x\n\n1.1. ${sentence}\n`))
  return (
    outlineOf(tree)
      .get('1.1')
      ?.references.map(({ to }) => to) ?? []
  )
}

describe('the clauses that a sentence names', () => {
  it.each([
    ['Невзирая на положения пунктов 4.1, 4.2 выше', ['4.1', '4.2']],
    ['в порядке, указанном в п. 2.4 настоящей Политики', ['2.4']],
    ['см. пп. 2.1–2.3 и пункт 10.12.', ['2.1', '2.3', '10.12']],
    ['согласно подпункту 5.1', ['5.1']],
    ['Жоғарыдағы 4.1, 4.2-тармақтардың ережелеріне қарамастан', ['4.1', '4.2']],
    ['Осы Саясаттың 2.4-тармағында көрсетілген', ['2.4']],
    ['2.1 және 2.2-тармақтарға сәйкес', ['2.1', '2.2']],
    ['протокол TLS v1.2', []],
    ['TLS v1.2 криптографиялық хаттамасын', []],
    ['в течение 2.5 часов', []],
    ['версия 1.2.3 по пункту', []],
    ['шоп. 2.4', []],
  ])('%s', (sentence, clauses) => {
    expect(namedIn(sentence)).toEqual(clauses)
  })
})
