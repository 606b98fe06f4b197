import { entry } from './entry'
import { inEnglish, inKazakh, inRussian } from './part-names'

export const referenceFaults = {
  'reference-to-nowhere': entry<{ to: string }>({
    en: ({ to }) => ({
      reason: `The text names ${inEnglish(to)}, which does not exist.`,
      why: 'Readers would look for it in vain.',
      fix: 'Write the number of the part that is meant. If it is a part of another document, name the document with the number: «пункт 12.3 Правил», «Қағидалардың 12.3-тармағы».',
    }),
    ru: ({ to }) => ({
      reason: `В тексте назван ${inRussian(to)}, которого в Политике нет.`,
      why: 'Читатели будут искать его напрасно.',
      fix: 'Исправьте номер. Если имеется в виду другой документ, назовите его вместе с номером: «пункт 12.3 Правил».',
    }),
    kk: ({ to }) => ({
      reason: `Мәтінде ${inKazakh(to)} аталған, бірақ Саясатта ол жоқ.`,
      why: 'Оқырмандар оны бекер іздейді.',
      fix: 'Нөмірді түзетіңіз. Басқа құжат туралы айтылса, оның атауын нөмірмен бірге жазыңыз: «Қағидалардың 12.3-тармағы».',
    }),
  }),

  'range-backwards': entry<{ from: string; to: string }>({
    en: ({ from, to }) => ({
      reason: `The range “${from}–${to}” runs backwards.`,
      fix: `Write the smaller number first: “${to}–${from}”.`,
    }),
    ru: ({ from, to }) => ({
      reason: `Номера в ссылке «${from}–${to}» стоят в обратном порядке.`,
      fix: `Напишите сначала меньший номер: «${to}–${from}».`,
    }),
    kk: ({ from, to }) => ({
      reason: `«${from}–${to}» сілтемесінде нөмірлер кері ретпен жазылған.`,
      fix: `Алдымен кіші нөмірді жазыңыз: «${to}–${from}».`,
    }),
  }),
}
