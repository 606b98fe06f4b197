import { entry } from './entry'
import {
  capitalize,
  inEnglish,
  inKazakh,
  inKazakhAsObject,
  inKazakhAsTarget,
  inRussian,
} from './part-names'

/** `other` is the name of the other language's file, or a place in it: `ru.md`, `ru.md:11:803`. */
type InOther = { other: string }

const sameDate = {
  en: 'Write the same date in both.',
  ru: 'Укажите в обоих файлах одну и ту же дату.',
  kk: 'Екі файлда да бірдей күнді көрсетіңіз.',
}

export const parityFaults = {
  'only-in-one-language': entry<InOther & { number: string }>({
    en: ({ number, other }) => ({
      reason: `${capitalize(inEnglish(number))} is only here; ${other} has none.`,
      why: 'Readers of the other language would not have it.',
      fix: `Add ${inEnglish(number)} to ${other}, or remove it here.`,
    }),
    ru: ({ number, other }) => ({
      reason: `${capitalize(inRussian(number))} есть только в этом файле, в файле ${other} его нет.`,
      why: 'Этого не будет у тех, кто читает на другом языке.',
      fix: `Добавьте ${inRussian(number)} в файл ${other} или удалите его из этого файла.`,
    }),
    kk: ({ number, other }) => ({
      reason: `${inKazakh(number)} тек осы файлда бар, ${other} файлында ол жоқ.`,
      why: 'Басқа тілде оқитындар оны көрмейді.',
      fix: `${inKazakhAsObject(number)} ${other} файлына қосыңыз немесе осы файлдан алып тастаңыз.`,
    }),
  }),

  'reference-only-in-one-language': entry<InOther & { number: string; to: string }>({
    en: ({ number, to, other }) => ({
      reason: `${capitalize(inEnglish(number))} names ${inEnglish(to)} here, but not in ${other}.`,
      why: 'Readers of the two languages would be led to different places.',
      fix: 'Name the same part in both. One of another document is named with it, as in “clause 4.1 of the Rules”; one of this policy may be, as in “clause 4.1 of this Policy”.',
    }),
    ru: ({ number, to, other }) => ({
      reason: `${capitalize(inRussian(number))} в этом файле ссылается на ${inRussian(to)}, а в файле ${other} – нет.`,
      why: 'Читающие на разных языках попадут в разные места.',
      fix: 'Сошлитесь на обоих языках на одно и то же место. Место в другом документе называют вместе с документом – «пункт 4.1 Правил», в этой Политике – «пункт 4.1 настоящей Политики».',
    }),
    kk: ({ number, to, other }) => ({
      reason: `${inKazakh(number)} бұл файлда ${inKazakhAsTarget(to)} сілтеме жасайды, ал ${other} файлында мұндай сілтеме жоқ.`,
      why: 'Әр тілде оқитындар әртүрлі жерге түседі.',
      fix: 'Екі тілде де бір жерге сілтеме жасаңыз. Басқа құжаттағы жер құжатпен бірге аталады – «Қағидалардың 4.1-тармағы», осы Саясаттағы жер – «осы Саясаттың 4.1-тармағы».',
    }),
  }),

  'reference-differs': entry<InOther & { number: string; to: string; otherTo: string }>({
    en: ({ number, to, otherTo, other }) => ({
      reason: `${capitalize(inEnglish(number))} names ${inEnglish(to)} here, but ${inEnglish(otherTo)} at ${other}.`,
      why: 'Readers of the two languages would be led to different places.',
      fix: 'Let both languages name the same.',
    }),
    ru: ({ number, to, otherTo, other }) => ({
      reason: `${capitalize(inRussian(number))}: здесь назван ${inRussian(to)}, а в ${other} – ${inRussian(otherTo)}.`,
      why: 'Читающие на разных языках попадут в разные места.',
      fix: 'Сошлитесь на обоих языках на одно и то же место.',
    }),
    kk: ({ number, to, otherTo, other }) => ({
      reason: `${inKazakh(number)}: мұнда ${inKazakh(to)} аталған, ал ${other} жерінде – ${inKazakh(otherTo)}.`,
      why: 'Әр тілде оқитындар әртүрлі жерге түседі.',
      fix: 'Екі тілде де бір жерге сілтеме жасаңыз.',
    }),
  }),

  'published-only-in-one-language': entry<InOther>({
    en: ({ other }) => ({
      reason: `Only this language has a date of publication; ${other} has none.`,
      fix: sameDate.en,
    }),
    ru: ({ other }) => ({
      reason: `Дата опубликования указана только в этом файле, в файле ${other} ее нет.`,
      fix: sameDate.ru,
    }),
    kk: ({ other }) => ({
      reason: `Жарияланған күні тек осы файлда көрсетілген, ${other} файлында ол жоқ.`,
      fix: sameDate.kk,
    }),
  }),

  'published-differs': entry<InOther & { published: string; otherPublished: string }>({
    en: ({ published, otherPublished, other }) => ({
      reason: `The date of publication is ${published} here and ${otherPublished} in ${other}.`,
      fix: sameDate.en,
    }),
    ru: ({ published, otherPublished, other }) => ({
      reason: `В этом файле указана дата опубликования ${published}, а в файле ${other} – ${otherPublished}.`,
      fix: sameDate.ru,
    }),
    kk: ({ published, otherPublished, other }) => ({
      reason: `Жарияланған күні бұл файлда – ${published}, ал ${other} файлында – ${otherPublished}.`,
      fix: sameDate.kk,
    }),
  }),
}
