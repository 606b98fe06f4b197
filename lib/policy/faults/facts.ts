import { entry, type ReportLanguage } from './entry'
import { capitalize, inEnglish, inKazakh, inRussian } from './part-names'

/** `written` is how the text words the fact; `other` a place in the other language: `ru.md:11:803`. */
type Stated = { number: string; written: string; other: string }

/** `digits` and `words` are the two numbers that stand side by side. */
type TwoNumbers = { written: string; digits: string; words: string }

const toldElse: Record<ReportLanguage, string> = {
  en: 'Whoever reads the other language is told something else.',
  ru: 'Тот, кто читает текст на другом языке, узнает иное.',
  kk: 'Мәтінді басқа тілде оқитын адам өзгеше мәлімет алады.',
}

export const factFaults = {
  'fact-differs': entry<Stated & { otherWritten: string }>({
    en: ({ number, written, otherWritten, other }) => ({
      reason: `${capitalize(inEnglish(number))} has “${written}” here, but “${otherWritten}” at ${other}.`,
      why: toldElse.en,
      fix: 'State the same in both languages.',
    }),
    ru: ({ number, written, otherWritten, other }) => ({
      reason: `${capitalize(inRussian(number))}: здесь – «${written}», а в ${other} – «${otherWritten}».`,
      why: toldElse.ru,
      fix: 'Укажите на обоих языках одно и то же.',
    }),
    kk: ({ number, written, otherWritten, other }) => ({
      reason: `${inKazakh(number)}: мұнда – «${written}», ал ${other} жерінде – «${otherWritten}».`,
      why: toldElse.kk,
      fix: 'Екі тілде де бірдей мәлімет көрсетіңіз.',
    }),
  }),

  'fact-only-in-one-language': entry<Stated>({
    en: ({ number, written, other }) => ({
      reason: `${capitalize(inEnglish(number))} has “${written}” here, but not at ${other}.`,
      why: toldElse.en,
      fix: 'Add it there, or remove it here.',
    }),
    ru: ({ number, written, other }) => ({
      reason: `${capitalize(inRussian(number))}: «${written}» есть здесь, но не в ${other}.`,
      why: toldElse.ru,
      fix: 'Добавьте это туда или удалите здесь.',
    }),
    kk: ({ number, written, other }) => ({
      reason: `${inKazakh(number)}: «${written}» осында бар, ал ${other} жерінде жоқ.`,
      why: toldElse.kk,
      fix: 'Оны сол жерге қосыңыз немесе осы жерден алып тастаңыз.',
    }),
  }),

  'number-differs-from-words': entry<TwoNumbers>({
    en: ({ written, digits, words }) => ({
      reason: `“${written}” is ${digits} in digits and ${words} in words.`,
      why: 'Readers cannot tell which of them holds.',
      fix: 'Write the same number in digits and in words.',
    }),
    ru: ({ written, digits, words }) => ({
      reason: `«${written}»: цифрами указано ${digits}, а словами – ${words}.`,
      why: 'Читатель не поймет, какое из чисел верно.',
      fix: 'Напишите цифрами и словами одно и то же число.',
    }),
    kk: ({ written, digits, words }) => ({
      reason: `«${written}»: цифрмен ${digits} саны, ал сөзбен ${words} саны жазылған.`,
      why: 'Оқырман қайсысының дұрыс екенін білмейді.',
      fix: 'Цифрмен де, сөзбен де бір санды жазыңыз.',
    }),
  }),
}
