import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Locale } from '../../../lib/i18n/routing'
import { checkCharacters } from '../../../lib/policy/characters/check-characters'

/** What is reported of a line: the rule, and the words that stand at its column. */
function found(line: string, locale: Locale = 'ru'): string[] {
  const file = new VFile(line)
  checkCharacters(file, locale)
  return file.messages.map(
    ({ ruleId, column = 0 }) => `${ruleId}: ${line.slice(column - 1).split(' ')[0]}`,
  )
}

describe('the letters of a text', () => {
  it.each<[string, Locale]>([
    ['Обработка с согласия, COVID-19, cookie-файлы, IP-адрес', 'ru'],
    ['TLS v1.2, IPv6, 5G, 4K, SHA-256, H2O, А4, 1С:Предприятие, x64, 24ч, 2FA, Wi-Fi', 'ru'],
    ['«Universität Wien», Müller GmbH, São Paulo, O’Reilly', 'ru'],
    ['система «Әділет», НЦРВО (ЖБДҰО), пр. Мәңгілік Ел, Н.Ә. Назарбаев', 'ru'],
    ['https://enic.kz/құжаттар', 'ru'],
    ['класс A, витамин C и форма B', 'ru'],
    ['вариант a) и пункт c)', 'ru'],
    ['Institute of a State, a b c', 'ru'],
    ['XXI век, I квартал, IV', 'ru'],
    ['№ 94-V, 7-ші, 10б, 5-бап', 'kk'],
    ['ЖБДҰО-ның cookie-файлы, HTTPS-ті, Google-дың', 'kk'],
    ['әріптері: Һ, ң, ұ, і; ё, ъ, щ', 'kk'],
    ['бо́льшая часть', 'ru'],
    ['AT&T, R&D; a&b;', 'ru'],
  ])('are right in «%s»', (line, locale) => {
    expect(found(line, locale)).toEqual([])
  })

  it.each<[string, Locale, string[]]>([
    ['Обработка c согласия', 'ru', ['letter-alone: c']],
    ['данные o гражданах', 'ru', ['letter-alone: o']],
    ['c 1 января', 'ru', ['letter-alone: c']],
    ['Срок. C 1 января', 'ru', ['letter-alone: C']],
    ['действует c 1 января', 'ru', ['letter-alone: c']],
    ['B соответствии с законом', 'ru', ['letter-alone: B']],
    ['Запрос. K нему', 'ru', ['letter-alone: K']],
    ['ПОЛОЖЕНИЯ O ДАННЫХ', 'ru', ['letter-alone: O']],
    ['на е-mail', 'ru', ['letter-alone: е-mail']],
    ['Пοлитика', 'ru', ['letter-not-in-alphabet: Пοлитика']],
    ['политiка', 'ru', ['letters-of-two-scripts: политiка']],
    ['политіка', 'ru', ['letter-not-in-alphabet: политіка']],
    ['сайт әділет', 'ru', ['letter-not-in-alphabet: әділет']],
    [
      'ќ±ќыќ, б±йрық, ¥лттық',
      'kk',
      ['letter-not-in-alphabet: ќ±ќыќ,', 'digit-in-word: б±йрық,', 'digit-in-word: ¥лттық'],
    ],
    ['T.е., т.e.', 'ru', ['letter-alone: T.е.,', 'letter-alone: e.']],
    [
      'деﬁниция, ofﬁce',
      'ru',
      ['letter-not-in-alphabet: деﬁниция,', 'letter-not-in-alphabet: ofﬁce'],
    ],
    ['ＡＢ', 'ru', ['letter-not-in-alphabet: ＡＢ']],
    ['θз γшін', 'kk', ['letter-not-in-alphabet: θз', 'letter-not-in-alphabet: γшін']],
    [
      'Ќазаќстан мєселе ќўпия',
      'kk',
      [
        'letter-not-in-alphabet: Ќазаќстан',
        'letter-not-in-alphabet: мєселе',
        'letter-not-in-alphabet: ќўпия',
      ],
    ],
    ['и\u0301мя', 'ru', []],
    ['краи\u0306', 'ru', ['letter-not-in-nfc: краи\u0306']],
    ['1O дней', 'ru', ['letter-in-number: 1O']],
    [
      'З0 дней, l5 дней, 2l',
      'ru',
      ['letter-in-number: З0', 'letter-in-number: l5', 'letter-in-number: 2l'],
    ],
    [
      '1З дней, О5.05.2026, О,5, ОО5',
      'ru',
      [
        'letter-in-number: 1З',
        'letter-in-number: О5.05.2026,',
        'letter-in-number: О,5,',
        'letter-in-number: ОО5',
      ],
    ],
    [
      'законы PK и РК, закон РК, He определено, не и не',
      'ru',
      ['word-in-lookalikes: PK', 'word-in-lookalikes: He'],
    ],
    ['TCP, протокол ТСР и TCP', 'ru', ['word-in-lookalikes: ТСР']],
    ['Ïîëèòèêà', 'ru', ['letter-not-in-alphabet: Ïîëèòèêà']],
    ['ІР-адрес', 'ru', ['letter-not-in-alphabet: ІР-адрес']],
    ['П0литика, 3ащита', 'ru', ['digit-in-word: П0литика,', 'digit-in-word: 3ащита']],
  ])('are not in «%s» (%s)', (line, locale, expected) => {
    expect(found(line, locale)).toEqual(expected)
  })
})

describe('a character that is written by its code', () => {
  it.each([
    ['кон&shy;фиден', ['invisible-character: &shy;фиден']],
    [
      'кон&#8203;&#8203;фиден',
      ['invisible-character: &#8203;&#8203;фиден', 'invisible-character: &#8203;фиден'],
    ],
    ['кон&#x200B;фиден', ['invisible-character: &#x200B;фиден']],
    ['c&#1086;okie', ['letters-of-two-scripts: c&#1086;okie']],
    [
      'а&nbsp;б &amp; &laquo;в',
      [
        'character-reference: &nbsp;б',
        'character-reference: &amp;',
        'character-reference: &laquo;в',
      ],
    ],
    ['&#65533; &#0;', ['character-lost: &#65533;', 'character-lost: &#0;']],
    ['https://enic.kz/?a=1&copy=2; &nosuchname;', []],
  ])('is reported as the character, or as such: %s', (line, expected) => {
    expect(found(line)).toEqual(expected)
  })
})

describe('what is no character of a text', () => {
  it.each([
    ['a\u200Bb', ['invisible-character']],
    ['a\uFFFDb\uFFFCc', ['character-lost', 'character-lost']],
    ['конфиден¬циальность', ['character-lost']],
    ['слово ???? слово', ['character-lost']],
    ['a\u00A0b\u2009c, ¬A', []],
  ])('%j', (line, expected) => {
    expect(found(line).map((one) => one.split(':')[0])).toEqual(expected)
  })
})
