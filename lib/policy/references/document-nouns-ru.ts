/**
 * What documents are called, by how the noun is declined; endings apart with a bar. Left out is what
 * a sentence may speak of in the plural: «согласно пункту 2.4 решения принимаются».
 */
const declensions = [
  {
    stems:
      'акт|договор|закон|кодекс|контракт|меморандум|план|приказ|протокол|регламент|стандарт|указ|устав',
    nominative: '',
    genitive: 'а|ов',
    others: 'у|ом|е|ы|ам|ами|ах',
  },
  {
    stems: 'положени|постановлени|распоряжени|соглашени',
    nominative: 'е',
    genitive: 'я|й',
    others: 'ю|ем|и|ям|ями|ях',
  },
  {
    stems: 'деклараци|инструкци|конвенци|конституци',
    nominative: 'я',
    genitive: 'и|й',
    others: 'ю|ей|ям|ями|ях',
  },
  { stems: 'директив|оферт', nominative: 'а', genitive: 'ы|', others: 'у|е|ой|ам|ами|ах' },
  { stems: 'правил', nominative: 'а', genitive: '', others: 'ам|ами|ах' },
  { stems: 'требовани|услови', nominative: 'я', genitive: 'й', others: 'ям|ями|ях' },
]

const pattern = (endingsOf: (one: (typeof declensions)[number]) => string) =>
  declensions.map((one) => `(?:${one.stems})(?:${endingsOf(one)})`).join('|')

/** Patterns of a noun for a document, in the case that is asked for and in any. */
export const genitive = `(?:${pattern((one) => one.genitive)})(?:-\\p{L}+)?`
/** With what has sections; not clauses: «указанного в пункте 2.4 перечня». */
export const genitiveOfSection = `${genitive}|анкеты|заявления|кабинета|паспорта|сайта`
export const nominative = pattern((one) => one.nominative)
export const anyCase = pattern((one) => [one.nominative, one.genitive, one.others].join('|'))

/** What policies of others are called after: «Политики Министерства», «политики безопасности». */
export const ofOthers =
  'информационной|безопасности|использования|партн[её]р(?:а|ов)|третьих|третьего|сторонн\\p{L}+|' +
  'компани[ий]|организаци[ий]|министерства|ведомства|ТОО|АО'
