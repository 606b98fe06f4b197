import { entry, type NoValues } from './entry'

export const fileFaults = {
  'file-missing': entry<NoValues>({
    en: () => ({
      reason: 'This file is missing.',
      fix: 'Put the text of this language there.',
    }),
    ru: () => ({
      reason: 'Этого файла нет.',
      fix: 'Создайте файл и поместите в него текст Политики на этом языке.',
    }),
    kk: () => ({
      reason: 'Бұл файл жоқ.',
      fix: 'Файлды жасап, оған Саясаттың осы тілдегі мәтінін орналастырыңыз.',
    }),
  }),

  'line-too-long': entry<{ longest: number }>({
    en: ({ longest }) => ({
      reason: `This line is longer than ${longest} characters.`,
      why: 'The ends of paragraphs may have been lost in pasting.',
      fix: 'Put each clause and each item on a line of its own.',
    }),
    ru: ({ longest }) => ({
      reason: `В этой строке больше ${longest} знаков.`,
      why: 'Возможно, при вставке текста потерялись концы абзацев.',
      fix: 'Начните каждый пункт и каждый подпункт с новой строки.',
    }),
    kk: ({ longest }) => ({
      reason: `Бұл жолдағы таңбалар саны мынадан көп: ${longest}.`,
      why: 'Мәтінді қою кезінде абзацтардың соңы жоғалған болуы мүмкін.',
      fix: 'Әр тармақты және әр тармақшаны жаңа жолдан бастаңыз.',
    }),
  }),

  'line-nested': entry<NoValues>({
    en: () => ({
      reason: 'This line is indented, or begins with signs of lists and quotations, too often.',
      fix: 'Leave one hyphen and one space before an item, and nothing before a clause.',
    }),
    ru: () => ({
      reason: 'Перед этой строкой слишком много пробелов либо знаков перечней и цитат.',
      fix: 'Оставьте перед подпунктом один дефис и один пробел, перед пунктом – ничего.',
    }),
    kk: () => ({
      reason: 'Бұл жолдың басында бос орындар немесе тізбе мен дәйексөз таңбалары тым көп.',
      fix: 'Тармақшаның алдында бір дефис пен бір бос орын қалдырыңыз, тармақтың алдында ештеңе қалдырмаңыз.',
    }),
  }),

  'file-not-utf8': entry<NoValues>({
    en: () => ({
      reason: 'From here on the file cannot be read: it is not UTF-8.',
      fix: 'Save it again with the encoding UTF-8.',
    }),
    ru: () => ({
      reason: 'Начиная с этого места файл не читается: он сохранен не в кодировке UTF-8.',
      fix: 'Сохраните файл заново, выбрав кодировку UTF-8.',
    }),
    kk: () => ({
      reason: 'Файл осы жерден бастап оқылмайды: ол UTF-8 кодтауында сақталмаған.',
      fix: 'UTF-8 кодтауын таңдап, файлды қайта сақтаңыз.',
    }),
  }),
}
