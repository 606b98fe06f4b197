import { entry, type NoValues } from './entry'

export const noteFaults = {
  'note-missing': entry<NoValues>({
    en: () => ({
      reason: 'The front matter has no note of what this edition changes, and why.',
      why: 'Readers are shown it in the list of editions and in the banner.',
      fix: 'Write one or two sentences: note: …',
    }),
    ru: () => ({
      reason: 'Во вводных строках нет пояснения (note), что и почему изменено в этой редакции.',
      why: 'Его показывают читателям в списке редакций и в уведомлении на сайте.',
      fix: 'Напишите одно или два предложения: note: …',
    }),
    kk: () => ({
      reason:
        'Кіріспе жолдарда бұл редакцияда не және не себепті өзгертілгені туралы түсініктеме (note) жоқ.',
      why: 'Ол оқырмандарға редакциялар тізімінде және сайттағы хабарламада көрсетіледі.',
      fix: 'Бір немесе екі сөйлем жазыңыз: note: …',
    }),
  }),

  'note-not-text': entry<NoValues>({
    en: () => ({
      reason: 'The note is no text on one line.',
      fix: 'Write one or two sentences on one line: note: …',
    }),
    ru: () => ({
      reason: 'Пояснение (note) – не текст в одну строку.',
      fix: 'Напишите одно или два предложения в одну строку: note: …',
    }),
    kk: () => ({
      reason: 'Түсініктеме (note) бір жолға жазылған мәтін емес.',
      fix: 'Бір немесе екі сөйлемді бір жолға жазыңыз: note: …',
    }),
  }),

  'note-too-long': entry<{ length: number; longest: number }>({
    en: ({ length, longest }) => ({
      reason: `The note has ${length} characters; ${longest} are the most that a banner has room for.`,
      fix: 'Say it in one or two short sentences: the comparison table has the details.',
    }),
    ru: ({ length, longest }) => ({
      reason: `Пояснение (note) слишком длинное: знаков – ${length}, а допускается не больше ${longest}.`,
      fix: 'Сократите его до одного или двух коротких предложений: подробности видны из сравнительной таблицы.',
    }),
    kk: ({ length, longest }) => ({
      reason: `Түсініктеме (note) тым ұзын: таңбалар саны – ${length}, ал ең көбі – ${longest}.`,
      fix: 'Оны бір немесе екі қысқа сөйлемге дейін қысқартыңыз: толық мәлімет салыстырма кестеде көрсетіледі.',
    }),
  }),

  'note-of-many-sentences': entry<{ count: number }>({
    en: ({ count }) => ({
      reason: `The note has ${count} sentences.`,
      fix: 'Leave one or two: the comparison table has the details.',
    }),
    ru: ({ count }) => ({
      reason: `В пояснении (note) слишком много предложений: ${count}.`,
      fix: 'Оставьте одно или два: подробности видны из сравнительной таблицы.',
    }),
    kk: ({ count }) => ({
      reason: `Түсініктемедегі (note) сөйлемдер тым көп: ${count}.`,
      fix: 'Біреуін немесе екеуін қалдырыңыз: толық мәлімет салыстырма кестеде көрсетіледі.',
    }),
  }),

  'note-only-in-one-language': entry<{ other: string }>({
    en: ({ other }) => ({
      reason: `Only this language has a note; ${other} has none.`,
      fix: 'Write the note in both languages, or in neither.',
    }),
    ru: ({ other }) => ({
      reason: `Пояснение (note) есть только в этом файле, в файле ${other} его нет.`,
      fix: 'Напишите пояснение на обоих языках или удалите его.',
    }),
    kk: ({ other }) => ({
      reason: `Түсініктеме (note) тек осы файлда бар, ${other} файлында ол жоқ.`,
      fix: 'Түсініктемені екі тілде де жазыңыз немесе алып тастаңыз.',
    }),
  }),
}
