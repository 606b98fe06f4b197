import { addCommand, addressesOf, readPublished } from '../../support/published-addresses'
import { readBuild } from '../../support/table'
import { expect, test } from '../support/test'

test('every address of this build is among those that must answer for ever', () => {
  const known = new Set(readPublished().addresses)
  const unknown = addressesOf(readBuild()).filter((address) => !known.has(address))
  expect(unknown, `To add them: ${addCommand}`).toEqual([])
})
