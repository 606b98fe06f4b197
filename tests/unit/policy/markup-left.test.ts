import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { parsePolicy } from '../../../lib/policy/parse'

/** What is reported of a clause with these words: the rule, and what stands at its place. */
function found(words: string): string[] {
  const source = `---\ntitle: Политика\n---\n\n## 1. Начало\n\n1.1. Слово ${words}\n`
  const file = new VFile(source)
  parsePolicy(file, 'ru')
  const lines = source.split('\n')
  return file.messages.map(({ ruleId, line = 1, column = 1 }) => {
    return `${ruleId}: ${lines[line - 1]?.slice(column - 1).split(' ')[0]}`
  })
}

describe('what Markdown leaves of markup', () => {
  it.each([
    ['**«Сервис»**ом', '**«Сервис»**ом'],
    ['**Важно:**соблюдать', '**Важно:**соблюдать'],
    ['*звезда', '*звезда'],
    ['__Важно__соблюдать', '__Важно__соблюдать'],
    ['~~зачеркнуто', '~~зачеркнуто'],
    ['`код', '`код'],
    ['==важно==', '==важно=='],
    ['[Правила][1]', '[Правила][1]'],
    ['Политика[^1]', '[^1]'],
    ['[[Правила]]', '[[Правила]]'],
    ['<о:р></о:р>', '<о:р></о:р>'],
    ['[Правила](https://enic kz/doc)', '[Правила](https://enic'],
    ['[Правила](https://enic.kz/a b)', '[Правила](https://enic.kz/a'],
    ['![рисунок](', '![рисунок]('],
    ['[x] слово', '[x]'],
    ['слово] слово', ']'],
    ['<слово> слово', '<слово>'],
    ['< Слово >', '<'],
    ['++слово++', '++слово++'],
    ["''слово''", "''слово''"],
    ['[b]слово[/b]', '[b]слово[/b]'],
    ['{color:red}слово{color}', '{color:red}слово{color}'],
    ['【4:0†source】', '【4:0†source】'],
    ['слово # слово', '#'],
    ['слово&nbsp слово', '&nbsp'],
    ['слово&foo; слово', '&foo;'],
    ['Ошибка! Источник ссылки не найден.', 'Ошибка!'],
    ['HYPERLINK "https://enic.kz/"', 'HYPERLINK'],
    ['| а | б |', '|'],
    ['<https://enic kz>', '<https://enic'],
    ['слово{.underline} слово', '{.underline}'],
    ['{{ title }}', '{{'],
    ['снос\\-ка', 'снос\\-ка'],
    ['C\\:', 'C\\:'],
    ['10^6^', '^6^'],
    ['а | б', '|'],
  ])('is reported once, where it begins: %s', (words, place) => {
    expect(found(words)).toEqual([`markup-left: ${place}`])
  })

  it.each([
    ['https://enic-kazakhstan.edu.kz:80443/x', 'https://enic-kazakhstan.edu.kz:80443/x'],
    ['https://', 'https://'],
    ['htps://enic.kz/', 'htps://enic.kz/'],
    ['https:enic.kz', 'https:enic.kz'],
    ['www.', 'www.'],
    ['www,enic.kz', 'www,enic.kz'],
    ['www .enic.kz', 'www'],
    ['https//enic.kz', 'https//enic.kz'],
    ['cbpiam(a)n-k.kz', 'cbpiam(a)n-k.kz'],
    ['cbpiam @n-k.kz', '@n-k.kz'],
    ['cbpiam@n-k.кз', 'cbpiam@n-k.кз'],
    ['cbpiam@n-k', 'cbpiam@n-k'],
    ['«cbpiam@»', 'cbpiam@»'],
  ])('of an address: %s', (words, place) => {
    expect(found(words)).toEqual([`address-unread: ${place}`])
  })

  it.each([
    ['[Сайт](https://)', 'link-without-address'],
    ['[Сайт]()', 'link-without-address'],
    ['[сюда](mailto:)', 'link-without-address'],
    ['<https://>', 'link-without-address'],
    ['[](https://enic.kz/)', 'link-without-text'],
    ['[https://enic.kz/](https://example.kz/)', 'link-elsewhere'],
    ['[cbpiam@n-k.kz](mailto:a@n-k.kz)', 'link-elsewhere'],
    ['<https://enic.kz/|слово>', 'link-without-address'],
    ['[ ](https://enic.kz/)', 'link-without-text'],
    ['[Правила][1]\n\n[1]: https://enic.kz/', 'markdown-not-plain'],
    ['Политика[^1]\n\n[^1]: Сноска.', 'markdown-not-plain'],
    ['<u>слово</u>', 'markdown-not-plain'],
    ['[Сайт](https://enic.kz/ "Правила")', 'markdown-not-plain'],
  ])('of a link or a note: %s', (words, rule) => {
    expect(found(words).map((one) => one.split(':')[0])).toEqual([rule])
  })

  it.each([
    'https://enic.kz/a_b_c/~user~/*x*?q=[1]',
    'имя_файла, snake_case_name, _______, файлы _ga, _gid и _ym_uid, *.xlsx и *.docx',
    '@enic_kz, AT&T, R&D, C#, № 5',
    '5 < 10, 10 > 5, ~ 5 %, ~5 % и ~6 %, 2 + 2 = 4, C++ и C++',
    '[https://enic.kz](https://enic.kz/)',
    'HTTP/2, HTTPS: защищенный, «www»',
    '[Сайт](https://enic.kz/), <https://enic.kz/>, <a@example.kz>',
    'и\rслово',
  ])('is nothing in: %s', (words) => {
    expect(found(words)).toEqual([])
  })
})

describe('the signs of a list', () => {
  const bullets = ['•', '–', '—', '·', '−', '▪', '◦', '●', '✓']
  const numbers = ['а)', '(а)', '(1)', '2)', '2.', 'iv)']
  const lines = [
    ...[...bullets, ...numbers].map((sign) => `${sign} слово`),
    ...[...bullets, '-', '+'].map((sign) => `${sign}слово`),
    '-\u00a0слово',
    '-«слово»',
    'o\tслово',
    '    - слово',
    '\u00a0- слово',
    '-- слово',
    '-> слово',
    '– [x] слово',
    '1-1) слово',
    '1 ) слово',
    '100) слово',
    '1 – слово',
    '5.1.5. слово',
    'iv. слово',
    'а. слово',
    'ü слово',
    'Ø слово',
    '✅ слово',
    '① слово',
    '➔ слово',
    '• • слово',
    '2.\tслово',
  ]
  it.each(lines)('are told on the line that begins with one: %s', (line) => {
    expect(found(`слово:\nпродолжение\n${line}\nи конец.`)).toEqual([
      `item-sign: ${line.trimStart().split(' ')[0]}`,
    ])
  })

  it.each(['- • слово', '- а) слово', '- – слово', '• слово', '–\u00a0слово'])(
    'are told once in an item, and where there is no list: %s',
    (list) => {
      expect(found(`слово:\n\n${list}`).map((one) => one.split(':')[0])).toEqual(['item-sign'])
    },
  )

  it('are missed in an item, after a line that ends one', () => {
    expect(found('слово:\n\n- слово;\nслово слово.')).toEqual(['item-sign: слово'])
  })

  it('are told once where they are invisible, too', () => {
    expect(found('слово:\n\uF0B7\tслово')).toEqual(['invisible-character: \uF0B7\tслово'])
    expect(found('слово:\n\n\uF0B7 слово')).toEqual(['invisible-character: \uF0B7'])
  })

  it('are told inside a line', () => {
    expect(found('слово: • одно; • другое')).toEqual(['item-sign: •', 'item-sign: •'])
  })

  it.each([
    'слово:\n\n- слово\n- слово',
    'слово:\n\n* слово\n* слово',
    'слово – слово, а) слово б) слово · слово',
    'телефоны\n+7 (7172) 00-00-00,\n+7 (7172) 00-00-01',
    'слово\n2026 года',
  ])('are none in: %s', (list) => {
    expect(found(list)).toEqual([])
  })
})
