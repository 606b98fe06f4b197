import { describe, expect, it } from 'vitest'
import { compareFacts } from '../../../../lib/policy/facts/compare'
import { factsOf } from '../../../../lib/policy/facts/facts'
import { agreeing } from './agreeing'
import { disagreeing } from './disagreeing'
import { readSentence } from './read-sentence'

const compare = (kazakh: string, russian: string) =>
  compareFacts(factsOf(readSentence(kazakh), 'kk'), factsOf(readSentence(russian), 'ru')).map(
    ({ ours, theirs }) => [ours?.written, theirs?.written],
  )

describe('two sentences agree', () => {
  it.each(agreeing)('%s / %s', (kazakh, russian) => {
    expect(compare(kazakh, russian)).toEqual([])
  })
})

describe('two sentences do not agree', () => {
  it.each(disagreeing)('%s / %s', (kazakh, russian, ...slips) => {
    expect(compare(kazakh, russian)).toEqual(slips)
  })
})
