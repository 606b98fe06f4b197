import { entry } from './entry'
import { capitalize, inEnglish, inKazakh, inRussian } from './part-names'

/** `part` is the number of one, or what stands above the text. */
type Unshown = { part: string; character: string; code: string }

const isNumber = (part: string) => /^[1-9]/.test(part)

const above = {
  ru: (part: string) => (part === 'title' ? 'Название' : 'Пояснение (note)'),
  kk: (part: string) => (part === 'title' ? 'Атауы' : 'Түсініктеме (note)'),
}

/** What to type for a space or hyphen of another kind, which looks like the ordinary one. */
const ordinary =
  (space: string, hyphen: string) =>
  (character: string): string | undefined => {
    if (/\s/.test(character)) return space
    return /\p{Pd}/u.test(character) ? hyphen : undefined
  }

const inWords = {
  en: ordinary('Type an ordinary space.', 'Type an ordinary hyphen or dash.'),
  ru: ordinary('Поставьте обычный пробел.', 'Поставьте обычный дефис или тире.'),
  kk: ordinary('Кәдімгі бос орын қойыңыз.', 'Кәдімгі дефис немесе сызықша қойыңыз.'),
}

export const characterFaults = {
  'invisible-character': entry<{ code: string }>({
    en: ({ code }) => ({
      reason: `An invisible character (${code}) stands here.`,
      why: 'It parts a word for whoever searches, copies or listens to it.',
      fix: 'Delete it and type the text around it again.',
    }),
    ru: ({ code }) => ({
      reason: `Здесь стоит невидимый знак (${code}).`,
      why: 'При поиске, копировании и чтении вслух он разделяет слово на части.',
      fix: 'Удалите его и наберите текст вокруг него заново.',
    }),
    kk: ({ code }) => ({
      reason: `Мұнда көрінбейтін таңба (${code}) тұр.`,
      why: 'Іздеу, көшіру және дауыстап оқу кезінде ол сөзді бөліп тастайды.',
      fix: 'Оны өшіріп, айналасындағы мәтінді қайта теріңіз.',
    }),
  }),

  'character-lost': entry<{ code: string }>({
    en: ({ code }) => ({
      reason: `Something was lost here in copying; a sign for that (${code}) is left.`,
      fix: 'Delete it and type what stood there.',
    }),
    ru: ({ code }) => ({
      reason: `Здесь при копировании что-то потерялось, остался служебный знак (${code}).`,
      fix: 'Удалите его и наберите то, что здесь стояло.',
    }),
    kk: ({ code }) => ({
      reason: `Мұнда көшіру кезінде бірдеңе жоғалып, қызметтік таңба (${code}) қалған.`,
      fix: 'Оны өшіріп, осы жерде тұрған мәтінді теріңіз.',
    }),
  }),

  'character-reference': entry<{ code: string; character: string }>({
    en: ({ code, character }) => ({
      reason: `A character is written by its code: ${code}.`,
      why: 'Who opens the text as a file reads the code.',
      fix: /\s/.test(character)
        ? 'Write a space instead.'
        : `Write the character itself: ${character}.`,
    }),
    ru: ({ code, character }) => ({
      reason: `Знак записан своим кодом: ${code}.`,
      why: 'Кто откроет текст как файл, прочитает код.',
      fix: /\s/.test(character)
        ? 'Поставьте вместо него пробел.'
        : `Напишите сам знак: ${character}.`,
    }),
    kk: ({ code, character }) => ({
      reason: `Таңба кодпен жазылған: ${code}.`,
      why: 'Мәтінді файл ретінде ашқан адам таңбаны емес, кодты оқиды.',
      fix: /\s/.test(character)
        ? 'Оның орнына бос орын қойыңыз.'
        : `Таңбаның өзін жазыңыз: ${character}.`,
    }),
  }),

  'character-not-in-font': entry<Unshown>({
    en: ({ part, character, code }) => ({
      reason: `${isNumber(part) ? capitalize(inEnglish(part)) : `The ${part}`} has “${character}” (${code}), which the PDF and the preview pictures cannot show: their font, PT Serif, does not have it.`,
      fix:
        inWords.en(character) ??
        'Write it in words, or have lib/site/fonts.ts name a font that has it.',
    }),
    ru: ({ part, character, code }) => ({
      reason: `${isNumber(part) ? capitalize(inRussian(part)) : above.ru(part)}: знак «${character}» (${code}) невозможно показать в PDF и на картинках предварительного просмотра – в их шрифте, PT Serif, его нет.`,
      fix:
        inWords.ru(character) ??
        'Замените знак словом или попросите специалиста указать в lib/site/fonts.ts шрифт с этим знаком.',
    }),
    kk: ({ part, character, code }) => ({
      reason: `${isNumber(part) ? inKazakh(part) : above.kk(part)}: «${character}» (${code}) таңбасын PDF файлында және алдын ала қарау суреттерінде көрсету мүмкін емес – ол PT Serif қарпінде жоқ.`,
      fix:
        inWords.kk(character) ??
        'Таңбаның орнына сөз жазыңыз немесе маманнан lib/site/fonts.ts файлында осы таңбасы бар қаріпті көрсетуді сұраңыз.',
    }),
  }),
}
