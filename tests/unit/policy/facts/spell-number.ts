/** The forms of a word for a number in each of the cases that Russian law uses most. */
type Forms = readonly [nominative: string, genitive: string, instrumental: string]

const units: readonly Forms[] = [
  ['один', 'одного', 'одним'],
  ['два', 'двух', 'двумя'],
  ['три', 'трёх', 'тремя'],
  ['четыре', 'четырех', 'четырьмя'],
  ['пять', 'пяти', 'пятью'],
  ['шесть', 'шести', 'шестью'],
  ['семь', 'семи', 'семью'],
  ['восемь', 'восьми', 'восемью'],
  ['девять', 'девяти', 'девятью'],
]
const feminine: readonly Forms[] = [
  ['одна', 'одной', 'одной'],
  ['две', 'двух', 'двумя'],
  ...units.slice(2),
]
const teens: readonly Forms[] = [
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
].map((stem): Forms => [`${stem}ь`, `${stem}и`, `${stem}ью`])
const tens: readonly Forms[] = [
  ['двадцать', 'двадцати', 'двадцатью'],
  ['тридцать', 'тридцати', 'тридцатью'],
  ['сорок', 'сорока', 'сорока'],
  ['пятьдесят', 'пятидесяти', 'пятьюдесятью'],
  ['шестьдесят', 'шестидесяти', 'шестьюдесятью'],
  ['семьдесят', 'семидесяти', 'семьюдесятью'],
  ['восемьдесят', 'восьмидесяти', 'восьмьюдесятью'],
  ['девяносто', 'девяноста', 'девяноста'],
]
const hundreds: readonly Forms[] = [
  ['сто', 'ста', 'ста'],
  ['двести', 'двухсот', 'двумястами'],
  ['триста', 'трехсот', 'тремястами'],
  ['четыреста', 'четырёхсот', 'четырьмястами'],
  ['пятьсот', 'пятисот', 'пятьюстами'],
  ['шестьсот', 'шестисот', 'шестьюстами'],
  ['семьсот', 'семисот', 'семьюстами'],
  ['восемьсот', 'восьмисот', 'восьмьюстами'],
  ['девятьсот', 'девятисот', 'девятьюстами'],
]
const thousands = {
  one: ['тысяча', 'тысячи', 'тысячей'],
  few: ['тысячи', 'тысяч', 'тысячами'],
  many: ['тысяч', 'тысяч', 'тысячами'],
} satisfies Record<string, Forms>

/** The number, from 1 to 999 999, in the words of a Russian case. */
export function spellInRussian(number: number, grammaticalCase: 0 | 1 | 2): string {
  const inCase = (table: readonly Forms[], digit: number) =>
    table[digit - 1]?.[grammaticalCase] ?? ''
  const below1000 = (rest: number, ones: readonly Forms[]) => {
    const [hundred, ten, one] = [Math.floor(rest / 100), Math.floor(rest / 10) % 10, rest % 10]
    const last = ten === 1 ? [inCase(teens, one + 1)] : [inCase(tens, ten - 1), inCase(ones, one)]
    return [inCase(hundreds, hundred), ...last]
  }
  const thousand = Math.floor(number / 1000)
  const kind = new Intl.PluralRules('ru').select(thousand)
  const ofThousands = kind === 'one' || kind === 'few' ? thousands[kind] : thousands.many
  return [
    ...(thousand > 0 ? [...below1000(thousand, feminine), ofThousands[grammaticalCase]] : []),
    ...below1000(number % 1000, units),
  ]
    .filter(Boolean)
    .join(' ')
}

const ones = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз']
const decades = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан']

/** The number, from 1 to 999 999, in Kazakh words. */
export function spellInKazakh(number: number): string {
  const counted = (count: number, word: string) =>
    count > 1 ? [...below1000(count), word] : [word]
  const below1000 = (rest: number): string[] => [
    ...(rest >= 100 ? counted(Math.floor(rest / 100), 'жүз') : []),
    decades[Math.floor(rest / 10) % 10] ?? '',
    ones[rest % 10] ?? '',
  ]
  return [
    ...(number >= 1000 ? counted(Math.floor(number / 1000), 'мың') : []),
    ...below1000(number % 1000),
  ]
    .filter(Boolean)
    .join(' ')
}
