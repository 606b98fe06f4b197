import { VFile } from 'vfile'
import { expect, it, vi } from 'vitest'
import { jsonReport } from '../../../lib/check/json-report'
import { addFault, faultCatalogue } from '../../../lib/policy/faults'

it('says why a fault matters beside what to do about it', () => {
  const why = 'Читатель станет искать текст.'
  const described = faultCatalogue['clause-empty'].ru({ number: '1.2' })
  vi.spyOn(faultCatalogue['clause-empty'], 'ru').mockReturnValueOnce({ ...described, why })
  const file = new VFile({ path: 'content/edition-1/ru.md' })
  addFault(file, { line: 9, column: 1 }, 'clause-empty', { number: '1.2' })
  const [{ messages }] = JSON.parse(jsonReport([file], 'ru'))
  expect(messages).toMatchObject([{ reason: described.reason, why, note: described.fix }])
})
