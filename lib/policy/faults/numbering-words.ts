/**
 * The nouns of sentences about numbers, in the forms that those sentences need. They speak of the
 * clauses of `section`, or of the sections themselves where it is undefined.
 */
type Section = string | undefined

export const english = (section: Section) =>
  section === undefined
    ? { what: 'section', parent: 'the policy' }
    : { what: 'clause', parent: `section ${section}` }

export const russian = (section: Section) =>
  section === undefined
    ? {
        genitive: 'раздела',
        genitives: 'разделов',
        dative: 'разделу',
        missing: 'недостающий раздел',
        missingAll: 'недостающие разделы',
        all: 'разделы Политики',
        parentGenitive: 'Политики',
      }
    : {
        genitive: 'пункта',
        genitives: 'пунктов',
        dative: 'пункту',
        missing: 'недостающий пункт',
        missingAll: 'недостающие пункты',
        all: `пункты раздела ${section}`,
        parentGenitive: `раздела ${section}`,
      }

export const kazakh = (section: Section) =>
  section === undefined
    ? {
        genitive: 'Бөлімнің',
        genitives: 'Бөлімдердің',
        dative: 'бөлімге',
        missing: 'жетіспейтін бөлімді',
        missingAll: 'жетіспейтін бөлімдерді',
        all: 'Саясаттың бөлімдерін',
        parentGenitive: 'Саясаттың',
      }
    : {
        genitive: 'Тармақтың',
        genitives: 'Тармақтардың',
        dative: 'тармаққа',
        missing: 'жетіспейтін тармақты',
        missingAll: 'жетіспейтін тармақтарды',
        all: `${section}-бөлімнің тармақтарын`,
        parentGenitive: `${section}-бөлімнің`,
      }

/** `2.1, 2.2, 2.3 …` */
function examples(section: Section): string {
  const numbers = [1, 2, 3].map((one) => (section === undefined ? one : `${section}.${one}`))
  return `${numbers.join(', ')} …`
}

/** How to number all of them. */
export const order = {
  en: (section: Section) => {
    const { what, parent } = english(section)
    return `Number the ${what}s of ${parent} from top to bottom: ${examples(section)}`
  },
  ru: (section: Section) =>
    `Пронумеруйте ${russian(section).all} сверху вниз: ${examples(section)}`,
  kk: (section: Section) =>
    `${kazakh(section).all} жоғарыдан төмен қарай нөмірлеңіз: ${examples(section)}`,
}

/** Which number to give this one, or how to number all of them where that cannot be said. */
export const renumber = {
  en: (section: Section, number: string | undefined) =>
    number === undefined
      ? order.en(section)
      : `Give this ${english(section).what} the number ${number}.`,
  ru: (section: Section, number: string | undefined) =>
    number === undefined
      ? order.ru(section)
      : `Присвойте этому ${russian(section).dative} номер ${number}.`,
  kk: (section: Section, number: string | undefined) =>
    number === undefined
      ? order.kk(section)
      : `Бұл ${kazakh(section).dative} ${number} нөмірін беріңіз.`,
}
