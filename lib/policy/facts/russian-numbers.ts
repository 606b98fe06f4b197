/** Forms of a declension: the stem and each of the endings, which are separated by spaces. */
function decline(stem: string, endings: string): string[] {
  return endings.split(' ').map((ending) => stem + (ending === '-' ? '' : ending))
}

const soft = (stem: string) => decline(stem, 'ь и ью')
const hundreds = (first: string, genitive: string, dative: string, instrumental: string) =>
  [first, `${genitive}сот`, `${dative}стам`, `${instrumental}стами`, `${genitive}стах`] as const

const forms: readonly (readonly [value: number, forms: readonly string[]])[] = [
  [0, ['ноль', 'нуль', ...decline('нул', 'я ю ем е')]],
  [1, ['один', ...decline('одн', 'а о ого ой ому у им ою ом и их ими')]],
  [
    2,
    [
      ...['два', 'две', 'дважды', 'вдвое'],
      ...decline('дву', 'х м мя'),
      ...decline('об', 'а е оих еих оим еим оими еими'),
      ...decline('дво', 'е их им ими'),
    ],
  ],
  [3, ['трижды', 'втрое', ...decline('тр', 'и ех ем емя'), ...decline('тро', 'е их им ими')]],
  [4, ['четверо', ...decline('четыр', 'е ех ем ьмя')]],
  [5, ['пятеро', ...soft('пят')]],
  [6, soft('шест')],
  [7, soft('сем')],
  [8, ['восемь', 'восьми', 'восьмью', 'восемью']],
  [9, soft('девят')],
  [10, soft('десят')],
  [11, soft('одиннадцат')],
  [12, soft('двенадцат')],
  [13, soft('тринадцат')],
  [14, soft('четырнадцат')],
  [15, soft('пятнадцат')],
  [16, soft('шестнадцат')],
  [17, soft('семнадцат')],
  [18, soft('восемнадцат')],
  [19, soft('девятнадцат')],
  [20, soft('двадцат')],
  [30, soft('тридцат')],
  [40, ['сорок', 'сорока']],
  [50, ['пятьдесят', 'пятидесяти', 'пятьюдесятью']],
  [60, ['шестьдесят', 'шестидесяти', 'шестьюдесятью']],
  [70, ['семьдесят', 'семидесяти', 'семьюдесятью']],
  [80, ['восемьдесят', 'восьмидесяти', 'восьмьюдесятью', 'восемьюдесятью']],
  [90, ['девяносто', 'девяноста']],
  [100, ['сто', 'ста']],
  [200, hundreds('двести', 'двух', 'двум', 'двумя')],
  [300, hundreds('триста', 'трех', 'трем', 'тремя')],
  [400, hundreds('четыреста', 'четырех', 'четырем', 'четырьмя')],
  [500, hundreds('пятьсот', 'пяти', 'пяти', 'пятью')],
  [600, hundreds('шестьсот', 'шести', 'шести', 'шестью')],
  [700, hundreds('семьсот', 'семи', 'семи', 'семью')],
  [800, [...hundreds('восемьсот', 'восьми', 'восьми', 'восьмью'), 'восемьюстами']],
  [900, hundreds('девятьсот', 'девяти', 'девяти', 'девятью')],
  [1000, decline('тысяч', 'а и е у ей ью - ам ами ах')],
  [1e6, decline('миллион', '- а у ом е ы ов ам ами ах')],
  [1e9, decline('миллиард', '- а у ом е ы ов ам ами ах')],
  [1.5, ['полтора', 'полторы', 'полутора']],
  [0.5, ['с половиной']],
]

/** The value of each number word, in every case; without «ё». */
export const russianNumbers: ReadonlyMap<string, number> = new Map(
  forms.flatMap(([value, words]) => words.map((word) => [word, value] as const)),
)
