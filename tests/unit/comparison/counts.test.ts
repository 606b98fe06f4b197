import { describe, expect, it } from 'vitest'
import { countWords } from '../../../lib/comparison/counts'
import type { Change, ChangeKind } from '../../../lib/editions/changes/change'

const change = (...kinds: ChangeKind[]): Change => ({ of: 'clause', from: '1.1', to: '1.2', kinds })

describe('how much an edition changes', () => {
  it('is said in one sentence, without what there is none of', () => {
    const changes = [
      change('added'),
      change('deleted'),
      change('deleted'),
      ...[1, 2, 3].map(() => change('changed')),
    ]
    expect(countWords(changes, 'ru')).toBe('Изменено: 3, добавлено: 1, исключено: 2')
    expect(countWords(changes, 'kk')).toBe('Өзгертілді: 3, қосылды: 1, алып тасталды: 2')
  })

  it('counts what is changed and renumbered once', () => {
    const changes = [change('changed', 'renumbered'), change('renumbered'), change('moved')]
    expect(countWords(changes, 'ru')).toBe('Изменено: 1, перенумеровано: 1, перемещено: 1')
    expect(countWords(changes, 'kk')).toBe(
      'Өзгертілді: 1, нөмірі өзгертілді: 1, орны ауыстырылды: 1',
    )
  })

  it('says so where the text in a language is as it was', () => {
    expect(countWords([], 'ru')).toBe('В тексте на русском языке изменений нет')
    expect(countWords([], 'kk')).toBe('Қазақ тіліндегі мәтін өзгертілмеді')
  })
})
