import { genitive, genitiveOfSection, nominative, ofOthers } from './document-nouns-ru'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu')

export const policy = whole('политик(?:а|и|у|ой|е)')
export const ofOurs = whole('конфиденциальности|обработки|персональных|данных')
export const otherPolicy = whole(ofOthers)
export const document = whole(genitive)
export const documentOfSection = whole(genitiveOfSection)
export const documentInTitle = whole(`${nominative}|согласие`)
export const ownUnit = whole(
  String.raw`(?:под)?пункт(?:а|ов)|раздел(?:а|ов)|разд\.|пп?\.|редакци[ий]|версии|текста`,
)
export const otherUnit = whole(String.raw`част(?:и|ей)|ч\.|главы?|гл\.|абзац(?:а|ев)|параграфа|§`)
export const article = whole(String.raw`стат(?:ьи|ей)|ст\.|приложени[яй]|прил\.`)
export const number = /^(?:№?\s*\d|[IVX]+$)/u
export const pronoun = whole('же|выше|ниже|ее')
export const attribute = /^\p{Ll}*(?:ого|его|ой|ей|ых|их|ех)(?:ся)?$/u
export const ofThis = /^(?:настоящ|данн)\p{L}+$/iu

/** Who acts and what is defined in the policy; no document, in whatever case. */
export const term =
  /^(?:пользовател(?:ь|я|ю|ем|е|и|ей|ям|ями|ях)|сервис\p{L}*|нцрво|мнво|ргп|рк|стороны?|сторон(?:ам|ами|ах|у|ой|е)|субъект\p{L}*|треть\p{L}+|персональн\p{L}+|республик\p{L}+|казахстан\p{L}*|интернет\p{L}*|cookie.*|.*-\p{Script=Cyrillic}+)$/iu
/**
 * A name that may be in the genitive: «Правил», «ГОСТ», «ISO»; not «Оператор», «Компания» or
 * «Министерство», which act in the sentence.
 */
export const properName =
  /^(?:\p{Lu}\p{L}*(?:ого|его|ой|ых|их|ов|ев|ей|ения|(?<=^Соглас)ия|[аыи]|(?<!и)я)|\p{Lu}\p{L}*\p{Lu}|[A-Z].*)$/u

/** «заключенного с Пользователем договора»: what stands between is said of the document. */
export const participle = /^\p{Ll}+(?:нн|ят|ющ|вш)(?:ого|его|ой|ей|ых|их)(?:ся)?$/u
