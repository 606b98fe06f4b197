import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { addFault } from '../../../lib/policy/faults'
import { reportAgreement, reportFaults } from '../../../lib/policy/report'

const guide = readFileSync('content/README.md', 'utf8')

/** The output of commands that the guide shows, in its order. */
const shown = [...guide.matchAll(/^```text\n(.*?)^```$/gms)].map((match) => match[1])

const kk = new VFile({ path: 'content/edition-1/kk.md' })
addFault(kk, { line: 5, column: 13 }, 'letters-of-two-scripts', {
  word: 'ережелеp',
  letters: [{ letter: 'p', position: 8 }],
  script: 'Latin',
})
addFault(kk, { line: 26, column: 1 }, 'number-repeated', {
  section: '2',
  found: '2.4',
  number: '2.3',
})

const ru = new VFile({ path: 'content/edition-1/ru.md' })
addFault(ru, { line: 26, column: 1 }, 'number-repeated', {
  section: '2',
  found: '2.4',
  number: '2.3',
})
addFault(ru, { line: 63, column: 28 }, 'letters-of-two-scripts', {
  word: 'сookie',
  letters: [{ letter: 'с', position: 1 }],
  script: 'Cyrillic',
})

describe('the guide for editors', () => {
  it('shows the reports as they are printed, Kazakh first', () => {
    const counts = { sections: 8, clauses: 23, items: 9 }
    expect(shown).toEqual([
      `${reportAgreement('content/edition-1', counts, 'kk')}\n`,
      reportFaults(kk.messages, 'kk'),
      `${reportAgreement('content/edition-1', counts, 'ru')}\n`,
      reportFaults(ru.messages, 'ru'),
    ])
  })
})
