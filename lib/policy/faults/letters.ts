import type { Locale } from '../../i18n/routing'
import { entry } from './entry'

type Script = 'Latin' | 'Cyrillic'

/** Letters of a word; `position` counts from 1. */
type Letters = { word: string; letters: readonly { letter: string; position: number }[] }

/** `letters` are those of the script that the word has fewer of. */
type MixedWord = Letters & { script: Script }

const why = {
  en: 'Whoever searches for it will not find it, and a screen reader may not read it.',
  ru: 'Поиском этого не найти, а программа экранного доступа может прочитать это неверно.',
  kk: 'Оны іздеу арқылы табу мүмкін емес, экранды оқитын бағдарлама да оны дұрыс оқымауы мүмкін.',
}

const inEnglish = ({ letters }: Letters) =>
  letters.map(({ letter, position }) => `“${letter}” (letter ${position})`).join(', ')
const inRussian = ({ letters }: Letters) =>
  letters.map(({ letter, position }) => `«${letter}» (${position}-я по счету)`).join(', ')
const inKazakh = ({ letters }: Letters) =>
  letters.map(({ letter, position }) => `«${letter}» (${position}-әріп)`).join(', ')

const languages = {
  kk: { en: 'Kazakh', ru: 'казахском', kk: 'қазақ' },
  ru: { en: 'Russian', ru: 'русском', kk: 'орыс' },
}

export const letterFaults = {
  'letter-not-in-nfc': entry<{ word: string }>({
    en: ({ word }) => ({
      reason: `In “${word}” a letter is made of two characters (the text is not in Unicode NFC).`,
      why: why.en,
      fix: 'Type the word again.',
    }),
    ru: ({ word }) => ({
      reason: `В слове «${word}» буква составлена из двух знаков (текст не в форме Unicode NFC).`,
      why: why.ru,
      fix: 'Наберите слово заново.',
    }),
    kk: ({ word }) => ({
      reason: `«${word}» сөзіндегі әріп екі таңбадан құралған (мәтін Unicode NFC пішінінде емес).`,
      why: why.kk,
      fix: 'Сөзді қайта теріңіз.',
    }),
  }),

  'letter-not-in-alphabet': entry<Letters & { locale: Locale }>({
    en: ({ locale, ...found }) => ({
      reason: `In “${found.word}” ${inEnglish(found)} ${found.letters.length > 1 ? 'are' : 'is'} not in the ${languages[locale].en} alphabet.`,
      why: why.en,
      fix: `Type the word again with the ${languages[locale].en} keyboard. A name in another language belongs between « and ».`,
    }),
    ru: ({ locale, ...found }) => ({
      reason: `В слове «${found.word}» ${found.letters.length > 1 ? 'букв' : 'буквы'} ${inRussian(found)} нет в ${languages[locale].ru} алфавите.`,
      why: why.ru,
      fix: `Наберите слово заново на ${languages[locale].ru} языке. Название на другом языке заключите в кавычки « и ».`,
    }),
    kk: ({ locale, ...found }) => ({
      reason: `«${found.word}» сөзіндегі ${inKazakh(found)} ${languages[locale].kk} әліпбиінде жоқ.`,
      why: why.kk,
      fix: `Сөзді ${languages[locale].kk} тілінде қайта теріңіз. Басқа тілдегі атауды « және » тырнақшаларының арасына алыңыз.`,
    }),
  }),

  'letter-alone': entry<{ letter: string; script: Script }>({
    en: ({ letter, script }) => ({
      reason: `The letter “${letter}” is ${script}; the words around it are not.`,
      why: why.en,
      fix: `Type it with the ${script === 'Latin' ? 'Cyrillic' : 'Latin'} keyboard.`,
    }),
    ru: ({ letter, script }) => ({
      reason: `Буква «${letter}» – ${script === 'Latin' ? 'латинская' : 'кириллическая'}, а слова рядом с ней – нет.`,
      why: why.ru,
      fix: `Переключите клавиатуру на ${script === 'Latin' ? 'казахский или русский' : 'английский'} язык и наберите букву заново.`,
    }),
    kk: ({ letter, script }) => ({
      reason: `«${letter}» – ${script === 'Latin' ? 'латын' : 'кирилл'} әрпі, ал жанындағы сөздер басқа әліпбимен жазылған.`,
      why: why.kk,
      fix: `Пернетақтаны ${script === 'Latin' ? 'қазақ немесе орыс' : 'ағылшын'} тіліне ауыстырып, әріпті қайта теріңіз.`,
    }),
  }),

  'word-in-lookalikes': entry<{ word: string; script: Script }>({
    en: ({ word, script }) => ({
      reason: `“${word}” is written in ${script} letters, which look like the others.`,
      why: why.en,
      fix: `Type it with the ${script === 'Latin' ? 'Cyrillic' : 'Latin'} keyboard.`,
    }),
    ru: ({ word, script }) => ({
      reason: `Слово «${word}» набрано ${script === 'Latin' ? 'латинскими' : 'кириллическими'} буквами, которые выглядят так же.`,
      why: why.ru,
      fix: `Переключите клавиатуру на ${script === 'Latin' ? 'казахский или русский' : 'английский'} язык и наберите слово заново.`,
    }),
    kk: ({ word, script }) => ({
      reason: `«${word}» сөзі сырт көзге бірдей ${script === 'Latin' ? 'латын' : 'кирилл'} әріптерімен терілген.`,
      why: why.kk,
      fix: `Пернетақтаны ${script === 'Latin' ? 'қазақ немесе орыс' : 'ағылшын'} тіліне ауыстырып, сөзді қайта теріңіз.`,
    }),
  }),

  'letter-in-number': entry<{ number: string; meant: string }>({
    en: ({ number, meant }) => ({
      reason: `In the number “${number}” a letter stands for a digit.`,
      why: why.en,
      fix: `Write ${meant}.`,
    }),
    ru: ({ number, meant }) => ({
      reason: `В числе «${number}» вместо цифры стоит буква.`,
      why: why.ru,
      fix: `Напишите ${meant}.`,
    }),
    kk: ({ number, meant }) => ({
      reason: `«${number}» санында цифрдың орнында әріп тұр.`,
      why: why.kk,
      fix: `Былай жазыңыз: ${meant}.`,
    }),
  }),

  'digit-in-word': entry<{ word: string }>({
    en: ({ word }) => ({
      reason: `A digit or a sign stands among the letters of “${word}”.`,
      why: why.en,
      fix: 'Write the letter that is meant, or put a space beside the digit or the sign.',
    }),
    ru: ({ word }) => ({
      reason: `В слове «${word}» среди букв стоит цифра или знак.`,
      why: why.ru,
      fix: 'Напишите нужную букву или отделите цифру либо знак пробелом.',
    }),
    kk: ({ word }) => ({
      reason: `«${word}» сөзінде әріптердің арасында цифр немесе таңба тұр.`,
      why: why.kk,
      fix: 'Тиісті әріпті жазыңыз немесе цифрды не таңбаны бос орынмен бөліңіз.',
    }),
  }),

  'letters-of-two-scripts': entry<MixedWord>({
    en: ({ script, ...found }) => {
      const others = script === 'Latin' ? 'Cyrillic' : 'Latin'
      const are = found.letters.length > 1 ? 'are' : 'is'
      return {
        reason: `In “${found.word}” ${inEnglish(found)} ${are} ${script} among ${others} letters.`,
        why: why.en,
        fix: `Type the word again with the ${others} keyboard.`,
      }
    },
    ru: ({ script, ...found }) => {
      const named = inRussian(found)
      const [one, many, others, keyboard] = (
        {
          Latin: ['латинская', 'латинские', 'кириллические', 'казахский или русский'],
          Cyrillic: ['кириллическая', 'кириллические', 'латинские', 'английский'],
        } as const
      )[script]
      const which =
        found.letters.length > 1 ? `буквы ${named} – ${many}` : `буква ${named} – ${one}`
      return {
        reason: `В слове «${found.word}» ${which}, а остальные – ${others}.`,
        why: why.ru,
        fix: `Переключите клавиатуру на ${keyboard} язык и наберите слово заново.`,
      }
    },
    kk: ({ script, ...found }) => {
      const [these, others, keyboard] = (
        {
          Latin: ['латын', 'кирилл', 'қазақ немесе орыс'],
          Cyrillic: ['кирилл', 'латын', 'ағылшын'],
        } as const
      )[script]
      const kind = found.letters.length > 1 ? 'әріптері' : 'әрпі'
      return {
        reason: `«${found.word}» сөзінде ${inKazakh(found)} – ${these} ${kind}, ал қалғандары – ${others} әріптері.`,
        why: why.kk,
        fix: `Пернетақтаны ${keyboard} тіліне ауыстырып, сөзді қайта теріңіз.`,
      }
    },
  }),
}
