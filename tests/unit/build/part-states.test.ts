import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { expect, it } from 'vitest'
import { inState } from '../../../lib/build/part-states'
import { states } from '../../../lib/consent/consent'

const html = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify)

const page = html.parse(
  '<p>a<b data-state="all" class="c">b</b></p><p data-state="unasked">d<i data-state="unasked">e</i></p>',
)

it.each([
  ['unasked', '<p>a</p><p>d<i>e</i></p>'],
  ['outdated', '<p>a</p>'],
  ['all', '<p>a<b class="c">b</b></p>'],
  ['necessary', '<p>a</p>'],
] as const)('in the state %s a page has what is for it, without the marks', (state, expected) => {
  expect(html.stringify(inState(page, state))).toBe(expected)
})

it('the page that all are parts of stays as it is', () => {
  const before = html.stringify(page)
  for (const state of states) inState(page, state)
  expect(html.stringify(page)).toBe(before)
})
