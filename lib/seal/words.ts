import type { ReportLanguage } from '../policy/faults'

type Words = {
  unknown: (word: string) => string
  usage: string
  faulty: string
  /** Both days ISO 8601. */
  passed: (number: number, published: string, today: string) => string
  sealed: (number: number, seals: string) => string
  draft: (number: number) => string
  nothing: string
}

/** What the command says besides the faults of the texts. */
export const words: Record<ReportLanguage, Words> = {
  en: {
    unknown: (word) =>
      `The command does not know ${word}. npm run seal -- --help shows what it does.`,
    usage: `npm run seal      seals the editions that have a day of publication: adds the SHA-256 of
                  their files to content/SHA256SUMS, and changes no line that is there

  --language en|ru|kk    the language of the report, otherwise that of LANG
  --help                 shows this`,
    faulty: 'Nothing was sealed. Correct the text first.',
    passed: (number, published, today) =>
      `Nothing was sealed. The day of edition ${number}, ${published}, has passed. Write the day on which it will be published in both files: ${today} or a later one.`,
    sealed: (number, seals) => `Edition ${number} is sealed: its checksums are in ${seals}.`,
    draft: (number) =>
      `Edition ${number} is a draft and was left alone: it has no day of publication.`,
    nothing: 'There was nothing to seal.',
  },
  ru: {
    unknown: (word) => `Команда не знает слова ${word}. Справка: npm run seal -- --help.`,
    usage: `npm run seal      фиксирует редакции, у которых есть дата опубликования: добавляет суммы
                  SHA-256 их файлов в content/SHA256SUMS и не меняет строк, которые там есть

  --language en|ru|kk    язык отчета, иначе – язык из LANG
  --help                 показывает эту справку`,
    faulty: 'Ничего не зафиксировано. Сначала исправьте текст.',
    passed: (number, published, today) =>
      `Ничего не зафиксировано. Дата опубликования редакции № ${number}, ${published}, уже прошла. Укажите в обоих файлах день, когда редакция будет опубликована: ${today} или позже.`,
    sealed: (number, seals) =>
      `Редакция № ${number} зафиксирована: контрольные суммы ее файлов записаны в ${seals}.`,
    draft: (number) =>
      `Редакция № ${number} – проект и не зафиксирована: у нее нет даты опубликования.`,
    nothing: 'Фиксировать нечего.',
  },
  kk: {
    unknown: (word) => `Пәрменге ${word} сөзі белгісіз. Анықтама: npm run seal -- --help.`,
    usage: `npm run seal      жарияланатын күні көрсетілген редакцияларды мөрлейді: файлдарының SHA-256
                  сомаларын content/SHA256SUMS файлына қосады, ондағы жолдарды өзгертпейді

  --language en|ru|kk    есептің тілі, әйтпесе – LANG көрсеткен тіл
  --help                 осы анықтаманы көрсетеді`,
    faulty: 'Ештеңе мөрленген жоқ. Алдымен мәтінді түзетіңіз.',
    passed: (number, published, today) =>
      `Ештеңе мөрленген жоқ. № ${number} редакцияның жарияланатын күні, ${published}, өтіп кетті. Екі файлда да редакция жарияланатын күнді көрсетіңіз: ${today} немесе одан кейін.`,
    sealed: (number, seals) =>
      `№ ${number} редакция мөрленді: файлдарының бақылау сомалары мына файлға жазылды: ${seals}.`,
    draft: (number) =>
      `№ ${number} редакция – жоба, ол мөрленген жоқ: жарияланатын күні көрсетілмеген.`,
    nothing: 'Мөрлейтін редакция жоқ.',
  },
}
