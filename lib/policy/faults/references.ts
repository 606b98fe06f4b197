import { entry } from './entry'

export const referenceFaults = {
  'reference-to-nowhere': entry<{ to: string }>({
    en: ({ to }) => ({
      reason: `The text names clause ${to}, which does not exist.`,
      fix: 'Write the number of the clause that is meant.',
    }),
    ru: ({ to }) => ({
      reason: `В тексте назван пункт ${to}, которого нет.`,
      fix: 'Напишите номер того пункта, который имеется в виду.',
    }),
    kk: ({ to }) => ({
      reason: `Мәтінде ${to}-тармақ аталған, бірақ ондай тармақ жоқ.`,
      fix: 'Тиісті тармақтың нөмірін жазыңыз.',
    }),
  }),
}
