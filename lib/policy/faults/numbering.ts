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
      const skipped =
        missing.length > 1
          ? `${what} numbers ${missing.join(', ')} are`
          : `${what} number ${missing.join(', ')} is`
      const lacking = missing.length > 1 ? `${what}s that are` : `${what} that is`
      return {
        reason: `The ${skipped} skipped: ${found} follows ${before}.`,
        fix: `Number the ${what}s of ${parent} without a gap, or add the ${lacking} missing.`,
      }
    },
    ru: ({ section, found, missing, after }) => {
      const { genitive, genitives, all, parentGenitive, ...one } = russian(section)
      const skipped =
        missing.length > 1 ? `Пропущены номера ${genitives}` : `Пропущен номер ${genitive}`
      const where =
        after === undefined
          ? `в начале ${parentGenitive} стоит ${found}`
          : `после ${after} идет ${found}`
      return {
        reason: `${skipped} ${missing.join(', ')}: ${where}.`,
        fix: `Пронумеруйте ${all} без пропусков или добавьте ${missing.length > 1 ? one.missingAll : one.missing}.`,
      }
    },
    kk: ({ section, found, missing, after }) => {
      const { genitive, genitives, all, parentGenitive, ...one } = kazakh(section)
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
        fix: `${all} ешбір нөмірді өткізіп жібермей нөмірлеңіз немесе ${missing.length > 1 ? one.missingAll : one.missing} қосыңыз.`,
      }
    },
  }),

  'number-repeated': entry<Repeated>({
    en: ({ section, found, number }) => ({
      reason: `The ${english(section).what} number ${found} is repeated.`,
      why: 'A citation or a link could mean either.',
      fix: renumber.en(section, number),
    }),
    ru: ({ section, found, number }) => ({
      reason: `Номер ${russian(section).genitive} ${found} повторяется.`,
      why: 'Будет неясно, на какое из двух мест ведет ссылка.',
      fix: renumber.ru(section, number),
    }),
    kk: ({ section, found, number }) => ({
      reason: `${kazakh(section).genitive} ${found} нөмірі қайталанған.`,
      why: 'Сілтеменің екі жердің қайсысына апаратыны түсініксіз болады.',
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

  'number-over-99': entry<{ found: string }>({
    en: ({ found }) => ({
      reason: `The number ${found} has more than two digits, so it would have no address of its own.`,
      fix: 'Number sections, and the clauses of each, from 1 to 99 at most.',
    }),
    ru: ({ found }) => ({
      reason: `В номере ${found} больше двух цифр, поэтому у него не будет собственного адреса.`,
      fix: 'Нумеруйте разделы и пункты каждого раздела числами не больше 99.',
    }),
    kk: ({ found }) => ({
      reason: `${found} нөмірінде екіден көп цифр бар, сондықтан оның өз мекенжайы болмайды.`,
      fix: 'Бөлімдерді және әр бөлімнің тармақтарын 1 мен 99 аралығындағы сандармен нөмірлеңіз.',
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
      reason: `${found} нөмірлі тармақ ${section}-бөлімде тұр.`,
      fix: `${renumber.kk(section, number)} Егер нөмір дұрыс болса, тармақты өз бөліміне көшіріңіз.`,
    }),
  }),
}
