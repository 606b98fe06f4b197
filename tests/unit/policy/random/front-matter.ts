import { fc } from '../../../support/seed'
import { oneOf, sentence } from './sentences'
import { write } from './texts'

const value = fc.oneof(
  oneOf(`Политика *x &x "a\\0b" "\\ud800" "a\\nb" 'a' "a { [ # ~ @a \`a\` %a << 5 .inf null true 2026-11-22
    2026-13-45`),
  fc.constantFrom(
    '',
    '&x Политика',
    '!!int 5',
    '!!binary "a"',
    '!x a',
    '[a, b]',
    '["1.1", 1.1]',
    '{a: b}',
  ),
  fc.constantFrom('|\n  a\n  b', '>-\n  a', '# a', 'a # b', 'a: b', '- a', '? a', '\t'),
  sentence(4),
  fc.nat(300).map((depth) => '['.repeat(depth)),
)

const name = fc.oneof(
  oneOf('title published note corrected author << *x __proto__ constructor "title" -'),
  fc.constantFrom('? [a]\n', '&x title', '!!str title', ' title', ''),
)

const line = fc.oneof(
  fc.tuple(name, fc.constantFrom(': ', ':', ' : ', ' '), value).map((parts) => parts.join('')),
  fc.constantFrom('# комментарий', '---', '...', '%YAML 1.2', '- a', '', '\t', '  '),
  // Names of names of names: a few lines that stand for millions.
  fc.constantFrom(
    'a: &a [x, x, x, x, x, x, x, x, x]',
    'b: &b [*a, *a, *a, *a, *a, *a, *a, *a]',
    'c: &c [*b, *b, *b, *b, *b, *b, *b, *b]',
    'd: [*c, *c, *c, *c, *c, *c]',
  ),
)

const fence = (...others: string[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant('---') }, fc.constantFrom(...others))

/** Front matter with whatever YAML knows, above a sound text. */
export const oddFrontMatters = fc
  .tuple(
    fence('+++', '--- ', '----', '\uFEFF---', ''),
    fc.oneof(fc.array(line, { maxLength: 6 }), fc.tuple(fc.constant('title: Политика'), line)),
    fence('...', '', '----'),
  )
  .map(([open, lines, close]) =>
    write([open, ...lines, close].join('\n'), [
      { heading: 'Файлы cookie', clauses: [{ text: 'Слово.', items: [] }] },
    ]),
  )
