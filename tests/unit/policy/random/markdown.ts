import { fc } from '../../../support/seed'
import { oneOf, sentence } from './sentences'
import { title, write } from './texts'

const beginning = fc.oneof(
  oneOf(
    `# ## 1.1. 1.2. 1.2 2.1. 0.0. 1.99999999999. 1.1.1. - * + 1. 7) • > | ###### [1]: [^1]:`,
  ).map((sign) => `${sign} `),
  fc.constantFrom(
    '## 1. ',
    '## 2. ',
    '## 99999999999. ',
    '##',
    '    ',
    '\t',
    '- - ',
    '- [x] ',
    '> - ',
  ),
)

const block = fc.oneof(
  sentence(6),
  fc.tuple(beginning, sentence(6)).map((parts) => parts.join('')),
  oneOf('--- *** === ``` ~~~ $$ <div> </div> <!-- --> <? \\ - 1.1. ##'),
  fc.constantFrom('|a|b|\n|-|-|\n|c|d|', '## 1.', '- '),
)

const end = fc.constantFrom('\n', '\n\n', '\n  ', '\n    ', '\r\n', '\r', '\n> ', '\n- ')
const start = fc.constantFrom(
  '',
  `${title}\n\n`,
  write(`${title}`, [{ heading: 'Файлы cookie', clauses: [{ text: 'Слово.', items: [] }] }]),
)

/** Blocks of Markdown in any order, at any depth. */
export const anyMarkdown = fc
  .tuple(start, fc.array(fc.tuple(block, end), { maxLength: 15 }))
  .map(([before, blocks]) => before + blocks.flat().join(''))
