import { type Description, entry, type NoValues, type ReportLanguage } from './entry'

const example: Record<ReportLanguage, string> = {
  en: 'Begin the file with three lines: ---, then title: and the title, then --- again.',
  ru: 'Начните файл с трех строк: ---, затем title: и название, затем снова ---.',
  kk: 'Файлды үш жолдан бастаңыз: ---, одан кейін title: және атауы, одан кейін тағы да ---.',
}

const writeTitle: Record<ReportLanguage, string> = {
  en: 'Write the title of the policy: title: Политика …',
  ru: 'Напишите название Политики: title: Политика …',
  kk: 'Саясаттың атауын жазыңыз: title: … саясаты',
}

/** `a, b and c`: the British way has no comma before the last. */
const listIn = (language: string, names: readonly string[]) =>
  new Intl.ListFormat(language).format(names)

/** An entry whose fix is one of the above. */
function withFix(fixes: Record<ReportLanguage, string>, reasons: Record<ReportLanguage, string>) {
  const word = (language: ReportLanguage) => (): Description => ({
    reason: reasons[language],
    fix: fixes[language],
  })
  return entry<NoValues>({ en: word('en'), ru: word('ru'), kk: word('kk') })
}

export const frontMatterFaults = {
  'front-matter-missing': withFix(example, {
    en: 'The front matter with the title is missing.',
    ru: 'В начале файла нет вводных строк с названием Политики.',
    kk: 'Файлдың басында Саясаттың атауы бар кіріспе жолдар жоқ.',
  }),

  'front-matter-unreadable': entry<NoValues>({
    en: () => ({
      reason: 'The front matter cannot be read.',
      fix: 'Write each line as a name, a colon, a space and the value. Put a value with a colon in it between quotation marks.',
    }),
    ru: () => ({
      reason: 'Вводные строки в начале файла не читаются.',
      fix: 'Пишите в каждой строке имя, двоеточие, пробел и значение. Значение, в котором есть двоеточие, заключите в прямые кавычки (в английской раскладке – Shift и клавиша с буквой «Э»).',
    }),
    kk: () => ({
      reason: 'Файлдың басындағы кіріспе жолдар оқылмайды.',
      fix: 'Әр жолға атауды, қос нүктені, бос орынды және мәнді жазыңыз. Ішінде қос нүкте бар мәнді тік тырнақшаға алыңыз (пернетақта ағылшын тілінде болғанда – Shift және «Э» әрпі бар перне).',
    }),
  }),

  'front-matter-without-names': withFix(example, {
    en: 'The front matter has no names and values.',
    ru: 'Во вводных строках нет имен и значений.',
    kk: 'Кіріспе жолдарда атаулар мен мәндер жоқ.',
  }),

  'front-matter-name-unknown': entry<{ name: string; known: readonly string[] }>({
    en: ({ name, known }) => ({
      reason: `The front matter knows no “${name}”.`,
      fix: `Remove the line. Only ${listIn('en-GB', known)} may stand there.`,
    }),
    ru: ({ name, known }) => ({
      reason: `Имя «${name}» во вводных строках не предусмотрено.`,
      fix: `Удалите эту строку. Допускаются только имена ${listIn('ru', known)}.`,
    }),
    kk: ({ name, known }) => ({
      reason: `Кіріспе жолдарда «${name}» атауы көзделмеген.`,
      fix: `Бұл жолды алып тастаңыз. Тек мына атауларға рұқсат етіледі: ${known.join(', ')}.`,
    }),
  }),

  'title-cut': entry<{ kept: string; rest: string }>({
    en: ({ kept, rest }) => ({
      reason: `This line ends after “${kept}”: what begins with a number sign, “${rest}”, is left out.`,
      fix: 'Write the whole value between straight quotation marks.',
    }),
    ru: ({ kept, rest }) => ({
      reason: `Эта строка заканчивается словами «${kept}», а часть «${rest}» после знака # отбрасывается.`,
      fix: 'Заключите все значение в прямые кавычки (в английской раскладке – Shift и клавиша с буквой «Э»).',
    }),
    kk: ({ kept, rest }) => ({
      reason: `Бұл жол «${kept}» сөздерімен аяқталады, ал # таңбасынан кейінгі «${rest}» бөлігі алынбайды.`,
      fix: 'Бүкіл мәнді тік тырнақшаға алыңыз (пернетақта ағылшын тілінде болғанда – Shift және «Э» әрпі бар перне).',
    }),
  }),

  'title-missing': withFix(writeTitle, {
    en: 'The front matter has no title.',
    ru: 'Во вводных строках нет названия Политики.',
    kk: 'Кіріспе жолдарда Саясаттың атауы жоқ.',
  }),

  'title-not-text': withFix(writeTitle, {
    en: 'The title is no text on one line.',
    ru: 'Название Политики – не текст в одну строку.',
    kk: 'Саясаттың атауы бір жолға жазылған мәтін емес.',
  }),

  'published-not-a-date': entry<NoValues>({
    en: () => ({
      reason: 'The date of publication is no date.',
      fix: 'Write year, month and day, such as 2026-11-22, or leave the line out.',
    }),
    ru: () => ({
      reason: 'Дата опубликования (published) указана неверно.',
      fix: 'Напишите год, месяц и день, например 2026-11-22, или удалите эту строку.',
    }),
    kk: () => ({
      reason: 'Жарияланған күні (published) қате көрсетілген.',
      fix: 'Жылды, айды және күнді жазыңыз, мысалы 2026-11-22, немесе бұл жолды алып тастаңыз.',
    }),
  }),
}
