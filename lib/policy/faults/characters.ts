import { entry } from './entry'
import { capitalize, inEnglish, inKazakh, inRussian } from './part-names'

type Script = 'Latin' | 'Cyrillic'

/** `letters` are those of the script that the word has fewer of; `position` counts from 1. */
type MixedWord = {
  word: string
  letters: readonly { letter: string; position: number }[]
  script: Script
}

/** `number` is that of the part; without one, it is the title. */
type Unshown = { number: string | undefined; character: string; code: string }

export const characterFaults = {
  'invisible-character': entry<{ code: string }>({
    en: ({ code }) => ({
      reason: `An invisible character (${code}) stands here.`,
      fix: 'Delete it and type the text around it again.',
    }),
    ru: ({ code }) => ({
      reason: `Здесь стоит невидимый знак (${code}).`,
      fix: 'Удалите его и наберите текст вокруг него заново.',
    }),
    kk: ({ code }) => ({
      reason: `Мұнда көрінбейтін таңба (${code}) тұр.`,
      fix: 'Оны өшіріп, айналасындағы мәтінді қайта теріңіз.',
    }),
  }),

  'character-not-in-font': entry<Unshown>({
    en: ({ number, character, code }) => ({
      reason: `${number ? capitalize(inEnglish(number)) : 'The title'} has “${character}” (${code}), which the PDF and the preview pictures cannot show: their font, PT Serif, does not have it.`,
      fix: 'Write it in words, or have lib/site/fonts.ts name a font that has it.',
    }),
    ru: ({ number, character, code }) => ({
      reason: `${number ? capitalize(inRussian(number)) : 'Название'}: знак «${character}» (${code}) невозможно показать в PDF и на картинках предварительного просмотра – в их шрифте, PT Serif, его нет.`,
      fix: 'Замените знак словом или попросите специалиста указать в lib/site/fonts.ts шрифт с этим знаком.',
    }),
    kk: ({ number, character, code }) => ({
      reason: `${number ? inKazakh(number) : 'Атауы'}: «${character}» (${code}) таңбасын PDF файлында және алдын ала қарау суреттерінде көрсету мүмкін емес – ол PT Serif қарпінде жоқ.`,
      fix: 'Таңбаның орнына сөз жазыңыз немесе маманнан lib/site/fonts.ts файлында осы таңбасы бар қаріпті көрсетуді сұраңыз.',
    }),
  }),

  'letter-not-in-nfc': entry<{ word: string }>({
    en: ({ word }) => ({
      reason: `In “${word}” a letter is made of two characters (the text is not in Unicode NFC).`,
      fix: 'Type the word again.',
    }),
    ru: ({ word }) => ({
      reason: `В слове «${word}» буква составлена из двух знаков (текст не в форме Unicode NFC).`,
      fix: 'Наберите слово заново.',
    }),
    kk: ({ word }) => ({
      reason: `«${word}» сөзіндегі әріп екі таңбадан құралған (мәтін Unicode NFC пішінінде емес).`,
      fix: 'Сөзді қайта теріңіз.',
    }),
  }),

  'letters-of-two-scripts': entry<MixedWord>({
    en: ({ word, letters, script }) => {
      const others = script === 'Latin' ? 'Cyrillic' : 'Latin'
      const named = letters.map(({ letter, position }) => `“${letter}” (letter ${position})`)
      const are = letters.length > 1 ? 'are' : 'is'
      return {
        reason: `In “${word}” ${named.join(', ')} ${are} ${script} among ${others} letters.`,
        fix: `Type the word again with the ${others} keyboard.`,
      }
    },
    ru: ({ word, letters, script }) => {
      const named = letters.map(({ letter, position }) => `«${letter}» (${position}-я по счету)`)
      const [one, many, others, keyboard] = (
        {
          Latin: ['латинская', 'латинские', 'кириллические', 'казахский или русский'],
          Cyrillic: ['кириллическая', 'кириллические', 'латинские', 'английский'],
        } as const
      )[script]
      const which =
        letters.length > 1 ? `буквы ${named.join(', ')} – ${many}` : `буква ${named} – ${one}`
      return {
        reason: `В слове «${word}» ${which}, а остальные – ${others}.`,
        fix: `Переключите клавиатуру на ${keyboard} язык и наберите слово заново.`,
      }
    },
    kk: ({ word, letters, script }) => {
      const named = letters.map(({ letter, position }) => `«${letter}» (${position}-әріп)`)
      const [these, others, keyboard] = (
        {
          Latin: ['латын', 'кирилл', 'қазақ немесе орыс'],
          Cyrillic: ['кирилл', 'латын', 'ағылшын'],
        } as const
      )[script]
      const kind = letters.length > 1 ? 'әріптері' : 'әрпі'
      return {
        reason: `«${word}» сөзінде ${named.join(', ')} – ${these} ${kind}, ал қалғандары – ${others} әріптері.`,
        fix: `Пернетақтаны ${keyboard} тіліне ауыстырып, сөзді қайта теріңіз.`,
      }
    },
  }),
}
