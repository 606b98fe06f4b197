import { entry } from './entry'
import { english, kazakh, order, renumber, russian } from './numbering-words'

/** The section whose clauses are numbered, undefined for the sections; and the number as written. */
type Misplaced = { section: string | undefined; found: string }

/** The numbers left out, and the one before them: undefined at the beginning. */
type Skipped = Misplaced & { missing: readonly string[]; after: string | undefined }

/** What the number should be, where that can be said. */
type Repeated = Misplaced & { number: string | undefined }

export const numberingFaults = {
  'number-skipped': entry<Skipped>({
    en: ({ section, found, missing, after }) => {
      const { what, parent } = english(section)
      const before = after ?? `the beginning of ${parent}`
      return {
        reason: `The ${what} number ${missing.join(', ')} is skipped: ${found} follows ${before}.`,
        fix: `Number the ${what}s of ${parent} without a gap, or add the ${what} that is missing.`,
      }
    },
    ru: ({ section, found, missing, after }) => {
      const { genitive, genitives, accusative, all, parentGenitive } = russian(section)
      const skipped =
        missing.length > 1 ? `Пропущены номера ${genitives}` : `Пропущен номер ${genitive}`
      const where =
        after === undefined
          ? `в начале ${parentGenitive} стоит ${found}`
          : `после ${after} идет ${found}`
      return {
        reason: `${skipped} ${missing.join(', ')}: ${where}.`,
        fix: `Пронумеруйте ${all} без пропусков или добавьте недостающий ${accusative}.`,
      }
    },
    kk: ({ section, found, missing, after }) => {
      const { genitive, genitives, accusative, all, parentGenitive } = kazakh(section)
      const skipped =
        missing.length > 1
          ? `${genitives} ${missing.join(', ')} нөмірлері`
          : `${genitive} ${missing.join(', ')} нөмірі`
      const where =
        after === undefined
          ? `${parentGenitive} басында ${found} нөмірі тұр`
          : `${after} нөмірінен кейін ${found} нөмірі тұр`
      return {
        reason: `${skipped} өткізіп жіберілген: ${where}.`,
        fix: `${all} ешбір нөмірді өткізіп жібермей нөмірлеңіз немесе жетіспейтін ${accusative} қосыңыз.`,
      }
    },
  }),

  'number-repeated': entry<Repeated>({
    en: ({ section, found, number }) => ({
      reason: `The ${english(section).what} number ${found} is repeated.`,
      fix: renumber.en(section, number),
    }),
    ru: ({ section, found, number }) => ({
      reason: `Номер ${russian(section).genitive} ${found} повторяется.`,
      fix: renumber.ru(section, number),
    }),
    kk: ({ section, found, number }) => ({
      reason: `${kazakh(section).genitive} ${found} нөмірі қайталанған.`,
      fix: renumber.kk(section, number),
    }),
  }),

  'number-out-of-order': entry<Misplaced>({
    en: ({ section, found }) => ({
      reason: `The ${english(section).what} number ${found} is out of order.`,
      fix: order.en(section),
    }),
    ru: ({ section, found }) => ({
      reason: `Номер ${russian(section).genitive} ${found} стоит не по порядку.`,
      fix: order.ru(section),
    }),
    kk: ({ section, found }) => ({
      reason: `${kazakh(section).genitive} ${found} нөмірі ретімен тұрған жоқ.`,
      fix: order.kk(section),
    }),
  }),

  'clause-in-wrong-section': entry<{ section: string; found: string; number: string | undefined }>({
    en: ({ section, found, number }) => ({
      reason: `The clause number ${found} stands in section ${section}.`,
      fix: `${renumber.en(section, number)} If the number is right, move the clause to its own section.`,
    }),
    ru: ({ section, found, number }) => ({
      reason: `Пункт с номером ${found} стоит в разделе ${section}.`,
      fix: `${renumber.ru(section, number)} Если номер верен, переместите пункт в его раздел.`,
    }),
    kk: ({ section, found, number }) => ({
      reason: `Нөмірі ${found} болатын тармақ ${section}-бөлімде тұр.`,
      fix: `${renumber.kk(section, number)} Егер нөмір дұрыс болса, тармақты өз бөліміне көшіріңіз.`,
    }),
  }),
}
