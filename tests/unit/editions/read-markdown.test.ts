import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shownPath } from '../../../lib/editions/read-markdown'

it.each([
  ['content/edition-1/ru.md', 'content/edition-1/ru.md'],
  [join(process.cwd(), 'content'), 'content'],
  [process.cwd(), process.cwd()],
  ['../drafts/ru.md', '../drafts/ru.md'],
])('the path %s is shown from the folder of the project', (path, shown) => {
  expect(shownPath(path)).toBe(shown)
})
