import { entry, type NoValues } from './entry'
import { inEnglish, inKazakh, inRussian } from './part-names'

export const correctedFaults = {
  'corrected-not-numbers': entry<NoValues>({
    en: () => ({
      reason: 'The numbers after “corrected” are not written as they should be.',
      fix: 'Put each between straight quotation marks, and all of them between square brackets: corrected: ["2.2", "5.1-3"].',
    }),
    ru: () => ({
      reason: 'Номера в строке corrected записаны неверно.',
      fix: 'Заключите каждый номер в прямые кавычки, а все вместе – в квадратные скобки: corrected: ["2.2", "5.1-3"].',
    }),
    kk: () => ({
      reason: 'Нөмірлер corrected жолында қате жазылған.',
      fix: 'Әр нөмірді тік тырнақшаға, ал бәрін бірге тік жақшаға алыңыз: corrected: ["2.2", "5.1-3"].',
    }),
  }),

  'corrected-to-nowhere': entry<{ to: string }>({
    en: ({ to }) => ({
      reason: `“corrected” names ${inEnglish(to)}, which this text does not have.`,
      fix: 'Write the number that the corrected part has in this edition.',
    }),
    ru: ({ to }) => ({
      reason: `В строке corrected назван ${inRussian(to)}, которого в этом тексте нет.`,
      fix: 'Напишите номер, который исправленная часть имеет в этой редакции.',
    }),
    kk: ({ to }) => ({
      reason: `Бұл мәтінде corrected жолында аталған ${inKazakh(to)} жоқ.`,
      fix: 'Түзетілген бөліктің осы редакциядағы нөмірін жазыңыз.',
    }),
  }),
}
