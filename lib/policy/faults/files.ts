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
