import { entry, type NoValues, type ReportLanguage } from './entry'

const giveNumber: Record<ReportLanguage, string> = {
  en: 'Begin it with its clause number, such as 2.1., or join it to the clause it belongs to.',
  ru: 'Начните его с номера пункта, например 2.1., или присоедините к пункту, к которому он относится.',
  kk: 'Оны тармақтың нөмірінен бастаңыз, мысалы 2.1., немесе өзі жататын тармаққа қосыңыз.',
}

export const clauseFaults = {
  'clause-full-stop-missing': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `The full stop after the clause number ${number} is missing.`,
      fix: `Write ${number}. and then the text.`,
    }),
    ru: ({ number }) => ({
      reason: `После номера пункта ${number} нет точки.`,
      fix: `Напишите номер с точкой, «${number}.», и затем текст.`,
    }),
    kk: ({ number }) => ({
      reason: `Тармақтың ${number} нөмірінен кейін нүкте жоқ.`,
      fix: `Алдымен нүктесі бар «${number}.» нөмірін, одан кейін мәтінді жазыңыз.`,
    }),
  }),

  'clause-space-missing': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `The space after the clause number ${number} is missing.`,
      fix: `Write ${number}. with a full stop, then a space and the text.`,
    }),
    ru: ({ number }) => ({
      reason: `После номера пункта ${number} нет пробела.`,
      fix: `Напишите номер с точкой, «${number}.», затем пробел и текст.`,
    }),
    kk: ({ number }) => ({
      reason: `Тармақтың ${number} нөмірінен кейін бос орын жоқ.`,
      fix: `Нүктесі бар «${number}.» нөмірінен кейін бос орын қойып, мәтінді жазыңыз.`,
    }),
  }),

  'clause-empty': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `Clause ${number} is empty.`,
      fix: 'Write its text after the number, or remove the number.',
    }),
    ru: ({ number }) => ({
      reason: `В пункте ${number} нет текста.`,
      fix: 'Напишите текст после номера или удалите номер.',
    }),
    kk: ({ number }) => ({
      reason: `${number}-тармақта мәтін жоқ.`,
      fix: 'Мәтінді нөмірден кейін жазыңыз немесе нөмірді алып тастаңыз.',
    }),
  }),

  'clause-joined': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `Clause ${number} runs on from the line above it.`,
      why: 'Nobody could cite it or link to it.',
      fix: 'Put an empty line before it.',
    }),
    ru: ({ number }) => ({
      reason: `Пункт ${number} слился с предыдущей строкой.`,
      why: 'На него нельзя будет сослаться.',
      fix: 'Оставьте перед ним пустую строку.',
    }),
    kk: ({ number }) => ({
      reason: `${number}-тармақ алдыңғы жолмен қосылып кеткен.`,
      why: 'Оған сілтеме жасау мүмкін болмайды.',
      fix: 'Оның алдына бос жол қалдырыңыз.',
    }),
  }),

  'clause-as-item': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `Clause ${number} is written as an item of a list.`,
      why: 'Nobody could cite it or link to it.',
      fix: 'Delete the sign before the number, and put an empty line before the clause.',
    }),
    ru: ({ number }) => ({
      reason: `Пункт ${number} записан как подпункт.`,
      why: 'На него нельзя будет сослаться.',
      fix: 'Удалите знак перед номером и оставьте перед пунктом пустую строку.',
    }),
    kk: ({ number }) => ({
      reason: `${number}-тармақ тармақша ретінде жазылған.`,
      why: 'Оған сілтеме жасау мүмкін болмайды.',
      fix: 'Нөмірдің алдындағы таңбаны өшіріп, тармақтың алдына бос жол қалдырыңыз.',
    }),
  }),

  'word-divided': entry<{ found: string }>({
    en: ({ found }) => ({
      reason: `The line ends with a hyphen: “${found}”.`,
      why: 'A space would stand in the middle of the word.',
      fix: 'Write the whole word on one line, with a hyphen only where it always has one.',
    }),
    ru: ({ found }) => ({
      reason: `Строка заканчивается дефисом: «${found}».`,
      why: 'Внутри слова появится пробел.',
      fix: 'Напишите слово целиком на одной строке, с дефисом – только если он есть в слове всегда.',
    }),
    kk: ({ found }) => ({
      reason: `Жол дефиспен аяқталады: «${found}».`,
      why: 'Сөздің ішінде бос орын пайда болады.',
      fix: 'Сөзді бір жолға толық жазыңыз, дефис сөздің өзінде болса ғана қойылады.',
    }),
  }),

  'clause-before-section': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `Clause ${number} stands before the first section.`,
      fix: 'Put it under its section’s heading.',
    }),
    ru: ({ number }) => ({
      reason: `Пункт ${number} стоит до первого раздела.`,
      fix: 'Переместите его под заголовок нужного раздела.',
    }),
    kk: ({ number }) => ({
      reason: `${number}-тармақ бірінші бөлімнен бұрын тұр.`,
      fix: 'Оны өз бөлімінің тақырыбынан кейін орналастырыңыз.',
    }),
  }),

  'text-outside-clause': entry<NoValues>({
    en: () => ({
      reason: 'This text stands outside any clause.',
      why: 'Nobody could cite it or link to it.',
      fix: giveNumber.en,
    }),
    ru: () => ({
      reason: 'Этот текст не относится ни к одному пункту.',
      why: 'На него нельзя будет сослаться.',
      fix: giveNumber.ru,
    }),
    kk: () => ({
      reason: 'Бұл мәтін ешбір тармаққа жатпайды.',
      why: 'Оған сілтеме жасау мүмкін болмайды.',
      fix: giveNumber.kk,
    }),
  }),

  'list-outside-clause': entry<NoValues>({
    en: () => ({
      reason: 'This list stands outside any clause.',
      why: 'Nobody could cite it or link to it.',
      fix: giveNumber.en,
    }),
    ru: () => ({
      reason: 'Этот перечень не относится ни к одному пункту.',
      why: 'На него нельзя будет сослаться.',
      fix: giveNumber.ru,
    }),
    kk: () => ({
      reason: 'Бұл тізбе ешбір тармаққа жатпайды.',
      why: 'Оған сілтеме жасау мүмкін болмайды.',
      fix: giveNumber.kk,
    }),
  }),
}
