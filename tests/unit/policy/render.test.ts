import { describe, expect, it } from 'vitest'
import { clausesOf, findPart } from '../../../lib/policy/parts'
import { splitReferences } from '../../../lib/policy/references'
import { type LinkStyle, renderClause } from '../../../lib/policy/render'
import { first } from '../support/editions'

const inOnePage: LinkStyle = { hrefOf: (number) => `#${number}`, idOf: (number) => number }

function rendered(number: string, style: LinkStyle): string {
  return clausesOf(findPart(first.policies.ru, number))
    .map((clause) => renderClause(clause, style))
    .join('')
}

describe('a clause as HTML', () => {
  it('is a paragraph, with its items as a list', () => {
    expect(rendered('2.1', inOnePage)).toBe(
      '<p>Читальный зал собирает:</p><ul>' +
        '<li id="2.1-1">фамилию, имя и номер читательского билета;</li>' +
        '<li id="2.1-2">данные о выданных книгах;</li>' +
        '<li id="2.1-3">адрес электронной почты, если читатель дал согласие и не отозвал его ' +
        'согласно пункту <a href="#2.2">2.2</a>.</li></ul>',
    )
  })

  it('is a paragraph alone where it has no items', () => {
    expect(rendered('3.2', inOnePage)).toBe(
      '<p>Читатель может отключить файлы cookie в настройках браузера.</p>',
    )
  })

  it('has its number before its words where it is asked for', () => {
    const [clause] = clausesOf(findPart(first.policies.ru, '3.2'))
    const link = { href: '/privacy/ru/3.2', name: 'Пункт 3.2' }
    expect(clause && renderClause(clause, inOnePage, link)).toBe(
      '<p><a class="number" href="/privacy/ru/3.2" aria-label="Пункт 3.2">3.2</a> ' +
        'Читатель может отключить файлы cookie в настройках браузера.</p>',
    )
  })

  it('keeps the ending of a number with it', () => {
    const clause = {
      number: '1.1',
      content: [
        { type: 'text' as const, value: 'Осы ' },
        { type: 'reference' as const, to: '4.1', value: '4.1' },
        { type: 'text' as const, value: ', ' },
        { type: 'reference' as const, to: '4.2', value: '4.2' },
        { type: 'text' as const, value: '-тармақтардың ережелері' },
      ],
      items: [],
    }
    expect(renderClause(clause, inOnePage)).toBe(
      '<p>Осы <a href="#4.1">4.1</a>, ' +
        '<span class="whole"><a href="#4.2">4.2</a>-тармақтардың</span> ережелері</p>',
    )
  })

  it.each([
    [
      '5.1-тармақтың 3) тармақшасына сәйкес',
      'whole"><a href="#5.1-3">3</a>) тармақшасына</span> с',
    ],
    ['осы 6-бөлімде көзделген', 'whole"><a href="#6">6</a>-бөлімде</span> көзделген'],
    ['осы 2.4–тармақта көзделген', 'whole"><a href="#2.4">2.4</a>–тармақта</span> көзделген'],
    ['осы 2.4 тармақта', '<p>осы <a href="#2.4">2.4</a> тармақта</p>'],
    ['подпункт 3) пункта 5.1.', '<a href="#5.1-3">3</a>) пункта <a href="#5.1">5.1</a>.</p>'],
    [
      'пункты 4.1–4.3.',
      '<span class="whole"><a href="#4.1">4.1</a>–<a href="#4.3">4.3</a></span>.</p>',
    ],
    [
      '5.1-тармақтың 1)–3) тармақшаларында,',
      '<span class="whole"><a href="#5.1-1">1</a>)–<a href="#5.1-3">3</a>) тармақшаларында,</span>',
    ],
    ['разделы 2 – 4', '<p>разделы <a href="#2">2</a> – <a href="#4">4</a></p>'],
  ])('shows “%s” as it is written, and leads to what it names', (sentence, expected) => {
    const content = splitReferences(sentence).map(({ node }) => node)
    expect(renderClause({ number: '1.1', content, items: [] }, inOnePage)).toContain(expected)
  })

  it('links what it names as the page has it', () => {
    const onItsOwn: LinkStyle = { ...inOnePage, hrefOf: (number) => `/privacy/ru/${number}` }
    expect(rendered('2.2', onItsOwn)).toContain('пункте <a href="/privacy/ru/4.1">4.1</a>.')
  })

  it('has no ids where the page has them in another language', () => {
    const besideAnother: LinkStyle = { ...inOnePage, idOf: () => undefined }
    expect(rendered('2.1', besideAnother)).not.toContain('id=')
    expect(rendered('2.1', besideAnother)).toContain('<li>данные о выданных книгах;</li>')
  })

  it('links web and e-mail addresses', () => {
    expect(rendered('1.2', inOnePage)).toContain(
      '<a href="https://library.example.kz/">https://library.example.kz/</a>',
    )
    expect(rendered('4.1', inOnePage)).toContain(
      '<a href="mailto:reading-room@library.example.kz">reading-room@library.example.kz</a>.',
    )
  })

  it('says what would be markup as it is written', () => {
    const clause = {
      number: '1.1',
      content: [{ type: 'text' as const, value: '<b> & ниже' }],
      items: [],
    }
    expect(renderClause(clause, inOnePage)).toBe('<p>&#x3C;b> &#x26; ниже</p>')
  })
})
