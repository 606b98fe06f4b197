import { entry, type NoValues } from './entry'

/** The number of a clause, and the place of an item in it, from 1. */
type Item = { number: string; item: number }

export const itemFaults = {
  'item-sign': entry<{ sign: string }>({
    en: ({ sign }) => ({
      reason: `“${sign}” begins no item of a list.`,
      why: 'The words after it would run on in the sentence above.',
      fix: 'Begin the line with a hyphen and an ordinary space, after an empty line. If it is no item, join it to the line above.',
    }),
    ru: ({ sign }) => ({
      reason: `Знак «${sign}» не начинает подпункт.`,
      why: 'Слова после него сольются с предыдущим предложением.',
      fix: 'Начните строку с дефиса и обычного пробела, перед перечнем оставьте пустую строку. Если это не подпункт, присоедините строку к предыдущей.',
    }),
    kk: ({ sign }) => ({
      reason: `«${sign}» таңбасынан тармақша басталмайды.`,
      why: 'Одан кейінгі сөздер алдыңғы сөйлеммен қосылып кетеді.',
      fix: 'Жолды дефистен және кәдімгі бос орыннан бастаңыз, тізбенің алдына бос жол қалдырыңыз. Егер бұл тармақша болмаса, жолды алдыңғысына қосыңыз.',
    }),
  }),

  'item-with-checkbox': entry<NoValues>({
    en: () => ({
      reason: 'This item has a checkbox.',
      why: 'Readers would not see it.',
      fix: 'Delete the square brackets.',
    }),
    ru: () => ({
      reason: 'В этом подпункте стоит флажок для отметки.',
      why: 'Читатели его не увидят.',
      fix: 'Удалите квадратные скобки.',
    }),
    kk: () => ({
      reason: 'Бұл тармақшада белгі қоятын ұяшық тұр.',
      why: 'Оқырмандар оны көрмейді.',
      fix: 'Шаршы жақшаларды өшіріңіз.',
    }),
  }),

  'items-numbered': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `The items of clause ${number} are numbered by hand.`,
      fix: 'Begin each item with a hyphen and a space; it is numbered by its place.',
    }),
    ru: ({ number }) => ({
      reason: `Подпункты пункта ${number} пронумерованы вручную.`,
      fix: 'Начните каждый подпункт с дефиса и пробела: его номер определяется его местом.',
    }),
    kk: ({ number }) => ({
      reason: `${number}-тармақтың тармақшалары қолмен нөмірленген.`,
      fix: 'Әр тармақшаны дефистен және бос орыннан бастаңыз: оның нөмірі орнына қарай айқындалады.',
    }),
  }),

  'item-of-two-paragraphs': entry<Item>({
    en: ({ number, item }) => ({
      reason: `Item ${item} of clause ${number} is more than one paragraph.`,
      fix: 'Write it as one paragraph, without a list of its own.',
    }),
    ru: ({ number, item }) => ({
      reason: `Подпункт ${item} пункта ${number} состоит более чем из одного абзаца.`,
      fix: 'Напишите его одним абзацем, без вложенного перечня.',
    }),
    kk: ({ number, item }) => ({
      reason: `${number}-тармақтың ${item}-тармақшасы бірнеше абзацтан тұрады.`,
      fix: 'Оны бір абзацпен, ішкі тізбесіз жазыңыз.',
    }),
  }),

  'item-empty': entry<Item>({
    en: ({ number, item }) => ({
      reason: `Item ${item} of clause ${number} is empty.`,
      fix: 'Write its text after the hyphen, or remove it.',
    }),
    ru: ({ number, item }) => ({
      reason: `В подпункте ${item} пункта ${number} нет текста.`,
      fix: 'Напишите текст после дефиса или удалите подпункт.',
    }),
    kk: ({ number, item }) => ({
      reason: `${number}-тармақтың ${item}-тармақшасында мәтін жоқ.`,
      fix: 'Мәтінді дефистен кейін жазыңыз немесе тармақшаны алып тастаңыз.',
    }),
  }),
}
