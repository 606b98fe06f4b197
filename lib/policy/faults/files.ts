import { entry, type NoValues } from './entry'

/** By the names that Node.js has for what the system refuses. */
const isFolder = (code: string) => code === 'EISDIR'
const isDenied = (code: string) => code === 'EACCES' || code === 'EPERM'

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

  'file-unreadable': entry<{ code: string }>({
    en: ({ code }) => {
      if (isFolder(code)) {
        return {
          reason: `A folder of this name is where the file should be (${code}).`,
          fix: 'Rename the folder, and save the text under this name.',
        }
      }
      return isDenied(code)
        ? {
            reason: `This file may not be read (${code}).`,
            fix: 'Close it in other programs, or permit reading it.',
          }
        : {
            reason: `This file cannot be read (${code}).`,
            fix: 'Save it again, or put a copy in its place.',
          }
    },
    ru: ({ code }) => {
      if (isFolder(code)) {
        return {
          reason: `На месте файла находится папка с таким же именем (${code}).`,
          fix: 'Переименуйте папку и сохраните текст в файл с этим именем.',
        }
      }
      return isDenied(code)
        ? {
            reason: `Нет права на чтение этого файла (${code}).`,
            fix: 'Закройте файл в других программах или разрешите чтение в его свойствах.',
          }
        : {
            reason: `Этот файл не удается прочитать (${code}).`,
            fix: 'Сохраните файл заново или замените его копией.',
          }
    },
    kk: ({ code }) => {
      if (isFolder(code)) {
        return {
          reason: `Файлдың орнында аты дәл сондай папка тұр (${code}).`,
          fix: 'Папканың атын өзгертіп, мәтінді осы атпен файлға сақтаңыз.',
        }
      }
      return isDenied(code)
        ? {
            reason: `Бұл файлды оқуға рұқсат жоқ (${code}).`,
            fix: 'Файлды басқа бағдарламаларда жабыңыз немесе оның қасиеттерінде оқуға рұқсат беріңіз.',
          }
        : {
            reason: `Бұл файл оқылмайды (${code}).`,
            fix: 'Файлды қайта сақтаңыз немесе оны көшірмесімен ауыстырыңыз.',
          }
    },
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
