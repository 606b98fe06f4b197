import type { ReportLanguage } from '../policy/faults'

type Words = {
  noOption: (option: string) => string
  noLanguage: (languages: string) => string
  noFormat: (formats: string) => string
  missing: (path: string) => string
  denied: (path: string) => string
  unreadable: (path: string, code: string) => string
  noText: (path: string) => string
  checkedAt: (time: string) => string
  waiting: string
  usage: string
}

/** What the command says besides its report, such as about paths and options that it cannot use. */
export const words: Record<ReportLanguage, Words> = {
  en: {
    noOption: (option) =>
      `There is no option ${option}. npm run check -- --help shows those that there are.`,
    noLanguage: (languages) => `Write one of ${languages} after --language.`,
    noFormat: (formats) => `Write one of ${formats} after --format.`,
    missing: (path) => `${path} does not exist. Look how the name is spelt.`,
    denied: (path) => `${path} may not be read. Permit reading it, or name another one.`,
    unreadable: (path, code) => `${path} cannot be read (${code}). Name a copy of it.`,
    noText: (path) =>
      `There is no text in the folder ${path}. Name a folder with kk.md and ru.md, one with folders such as edition-1, or a file.`,
    checkedAt: (time) => `Checked at ${time}.`,
    waiting: 'The check waits for the next save. Ctrl+C ends it.',
    usage: `npm run check                       checks every edition in content/
npm run check -- FOLDER|FILE…       checks an edition, a folder of editions, or files

  --language en|ru|kk    the language of the report, otherwise that of LANG
  --format text|json     a report for people, or for editors and other programs
  --watch                checks again after each save, until Ctrl+C
  --help                 shows this`,
  },
  ru: {
    noOption: (option) =>
      `Параметра ${option} нет. Все параметры покажет команда npm run check -- --help.`,
    noLanguage: (languages) => `После --language напишите одно из значений: ${languages}.`,
    noFormat: (formats) => `После --format напишите одно из значений: ${formats}.`,
    missing: (path) => `Файла или папки ${path} нет. Проверьте, верно ли написано имя.`,
    denied: (path) =>
      `Нет права на чтение: ${path}. Разрешите чтение в свойствах файла или папки либо укажите другой путь.`,
    unreadable: (path, code) => `Не удается прочитать ${path} (${code}). Укажите копию.`,
    noText: (path) =>
      `В папке ${path} нет текста Политики. Укажите папку с файлами kk.md и ru.md, папку с редакциями (edition-1 и другие) или файл.`,
    checkedAt: (time) => `Время проверки: ${time}.`,
    waiting: 'Ожидается следующее сохранение файла. Чтобы завершить, нажмите Ctrl и C.',
    usage: `npm run check                       проверяет все редакции в content/
npm run check -- ПАПКА|ФАЙЛ…        проверяет редакцию, папку с редакциями или файлы

  --language en|ru|kk    язык отчета, иначе – язык из LANG
  --format text|json     отчет для человека или для редакторов и других программ
  --watch                проверяет заново после каждого сохранения, до Ctrl и C
  --help                 показывает эту справку`,
  },
  kk: {
    noOption: (option) =>
      `${option} параметрі жоқ. Барлық параметрлерді npm run check -- --help пәрмені көрсетеді.`,
    noLanguage: (languages) =>
      `--language сөзінен кейін мына мәндердің бірін жазыңыз: ${languages}.`,
    noFormat: (formats) => `--format сөзінен кейін мына мәндердің бірін жазыңыз: ${formats}.`,
    missing: (path) => `${path} файлы немесе папкасы жоқ. Атының дұрыс жазылғанын тексеріңіз.`,
    denied: (path) =>
      `Оқуға рұқсат жоқ: ${path}. Файлдың немесе папканың қасиеттерінде оқуға рұқсат беріңіз немесе басқа жолды көрсетіңіз.`,
    unreadable: (path, code) => `${path} оқылмайды (${code}). Оның көшірмесін көрсетіңіз.`,
    noText: (path) =>
      `${path} папкасында Саясаттың мәтіні жоқ. kk.md және ru.md файлдары бар папканы, редакциялар (edition-1 және басқалары) сақталған папканы немесе файлды көрсетіңіз.`,
    checkedAt: (time) => `Тексерілген уақыты: ${time}.`,
    waiting: 'Файлдың келесі рет сақталуы күтіледі. Аяқтау үшін Ctrl және C пернелерін басыңыз.',
    usage: `npm run check                       content/ папкасындағы барлық редакцияларды тексереді
npm run check -- ПАПКА|ФАЙЛ…        редакцияны, редакциялар папкасын немесе файлдарды тексереді

  --language en|ru|kk    есептің тілі, әйтпесе – LANG көрсеткен тіл
  --format text|json     адамға немесе редакторлар мен басқа бағдарламаларға арналған есеп
  --watch                әр сақтаудан кейін қайта тексереді, Ctrl және C басылғанша
  --help                 осы анықтаманы көрсетеді`,
  },
}
