import { expect, it } from 'vitest'
import { isLeftBehind } from '../../../lib/editions/known-names'

it.each([
  '.DS_Store',
  '._ru.md',
  '.ru.md.swp',
  'Thumbs.db',
  'desktop.ini',
  'ru.md~',
  '#ru.md#',
  '~$ru.md',
])('what systems and editors leave behind is no part of an edition, nor a slip: %s', (name) => {
  expect(isLeftBehind(name)).toBe(true)
})

it.each(['ru.md', 'ru.md.txt', 'ru copy.md', 'ru.md.bak', 'ru~.md', 'edition-2'])(
  'what somebody has put there is: %s',
  (name) => {
    expect(isLeftBehind(name)).toBe(false)
  },
)
