import { entry, type NoValues } from './entry'

/** `passed` and `upcoming` are days, ISO 8601, where they have passed, or are still to come. */
type Unsealed = { number: number; passed: string | undefined }
type Altered = { upcoming: string | undefined }

export const sealFaults = {
  'edition-not-sealed': entry<Unsealed>({
    en: ({ number, passed }) => ({
      reason: `Edition ${number} is published, and not sealed.`,
      why: 'Nothing would show whether its text is still the one that was published.',
      fix: passed
        ? `Its day, ${passed}, has passed. If it was sealed before, put back SHA256SUMS as it was; if not, write the day on which it will be published in both files and run npm run seal.`
        : 'Run npm run seal.',
    }),
    ru: ({ number, passed }) => ({
      reason: `Редакция № ${number} опубликована, но не зафиксирована.`,
      why: 'Нельзя будет убедиться, что ее текст остался таким, каким был опубликован.',
      fix: passed
        ? `Дата ее опубликования, ${passed}, уже прошла. Если она была зафиксирована, восстановите прежний файл SHA256SUMS, если нет – укажите в обоих файлах день, когда она будет опубликована, и выполните команду npm run seal.`
        : 'Выполните команду npm run seal.',
    }),
    kk: ({ number, passed }) => ({
      reason: `Жарияланған № ${number} редакция мөрленбеген.`,
      why: 'Оның мәтіні жарияланған күйінде қалғанына көз жеткізу мүмкін болмайды.',
      fix: passed
        ? `Оның жарияланатын күні, ${passed}, өтіп кетті. Ол бұрын мөрленген болса, SHA256SUMS файлын бұрынғы күйіне қайтарыңыз, болмаса, екі файлда да ол жарияланатын күнді көрсетіп, мына пәрменді орындаңыз: npm run seal.`
        : 'Мына пәрменді орындаңыз: npm run seal.',
    }),
  }),

  'seal-lost': entry<{ number: number }>({
    en: ({ number }) => ({
      reason: `Edition ${number} was sealed, and lines of it are gone from SHA256SUMS.`,
      why: 'Nothing would show whether its text is still the one that was published.',
      fix: 'Put back SHA256SUMS as it was.',
    }),
    ru: ({ number }) => ({
      reason: `Редакция № ${number} была зафиксирована, но из файла SHA256SUMS удалены ее строки.`,
      why: 'Нельзя будет убедиться, что ее текст остался таким, каким был опубликован.',
      fix: 'Восстановите прежний файл SHA256SUMS.',
    }),
    kk: ({ number }) => ({
      reason: `Мөрленген № ${number} редакцияның жолдары SHA256SUMS файлынан алып тасталған.`,
      why: 'Оның мәтіні жарияланған күйінде қалғанына көз жеткізу мүмкін болмайды.',
      fix: 'SHA256SUMS файлын бұрынғы күйіне қайтарыңыз.',
    }),
  }),

  'sealed-text-changed': entry<Altered>({
    en: ({ upcoming }) => ({
      reason: 'This file is no longer what was sealed.',
      why: upcoming
        ? 'Another text than the one that was sealed would be published.'
        : 'Readers have agreed to the text that was published, and nobody else’s copy would have its checksum.',
      fix: upcoming
        ? `Put back the file as it was. As long as its day, ${upcoming}, has not come, it may still change: remove the lines of this edition from SHA256SUMS and run npm run seal again.`
        : 'Put back the file as it was, and make the change in a new edition.',
    }),
    ru: ({ upcoming }) => ({
      reason: 'Этот файл уже не тот, который был зафиксирован.',
      why: upcoming
        ? 'Будет опубликован не тот текст, который зафиксирован.'
        : 'Пользователи согласились с текстом, который был опубликован; у их копий другая контрольная сумма.',
      fix: upcoming
        ? `Восстановите прежний файл. Пока не наступил день опубликования, ${upcoming}, редакцию еще можно изменить: удалите ее строки из файла SHA256SUMS и снова выполните команду npm run seal.`
        : 'Восстановите прежний файл, а изменение внесите новой редакцией.',
    }),
    kk: ({ upcoming }) => ({
      reason: 'Бұл файл мөрленген күйінде емес.',
      why: upcoming
        ? 'Мөрленген мәтіннен басқа мәтін жарияланады.'
        : 'Пайдаланушылар жарияланған мәтінге келісім берген; олардағы көшірмелердің бақылау сомасы басқа.',
      fix: upcoming
        ? `Файлды бұрынғы күйіне қайтарыңыз. Жарияланатын күні, ${upcoming}, келгенше редакцияны әлі өзгертуге болады: оның жолдарын SHA256SUMS файлынан алып тастап, мына пәрменді қайта орындаңыз: npm run seal.`
        : 'Файлды бұрынғы күйіне қайтарып, өзгерісті жаңа редакциямен енгізіңіз.',
    }),
  }),

  'sealed-line-ends': entry<NoValues>({
    en: () => ({
      reason:
        'This file has the words that were sealed, but other line ends or a mark at its beginning.',
      why: 'Its checksum is that of the bytes, which whoever checks a copy compares.',
      fix: 'Save it with the line ends LF and the encoding UTF-8 without BOM, or put back the file as it was. Git leaves it as it is where .gitattributes says so.',
    }),
    ru: () => ({
      reason:
        'Слова в этом файле те же, что были зафиксированы, но концы строк другие либо в начале стоит метка BOM.',
      why: 'Контрольная сумма вычисляется по байтам файла, их и сравнивает тот, кто проверяет копию.',
      fix: 'Сохраните файл с концами строк LF (Unix) в кодировке UTF-8 без BOM или восстановите прежний файл. Git не меняет концы строк, если так указано в .gitattributes.',
    }),
    kk: () => ({
      reason:
        'Бұл файлдың сөздері мөрленген күйінде, бірақ жол аяқтары өзгерген немесе басында BOM белгісі тұр.',
      why: 'Бақылау сомасы файлдың байттары бойынша есептеледі, көшірмені тексеретін адам соларды салыстырады.',
      fix: 'Файлды LF (Unix) жол аяқтарымен, BOM белгісі жоқ UTF-8 кодтауында сақтаңыз немесе бұрынғы күйіне қайтарыңыз. Егер .gitattributes файлында солай көрсетілсе, Git жол аяқтарын өзгертпейді.',
    }),
  }),

  'seal-malformed': entry<NoValues>({
    en: () => ({
      reason: 'This line is no seal of a text: it is not as npm run seal writes it.',
      why: 'Whoever checks the texts by this file would be told of an error.',
      fix: 'Put back the file as it was; only npm run seal adds lines to it.',
    }),
    ru: () => ({
      reason: 'Эта строка не фиксирует текст: она не такая, какие пишет команда npm run seal.',
      why: 'Тот, кто проверяет тексты по этому файлу, увидит ошибку.',
      fix: 'Восстановите прежний файл: строки в него добавляет только команда npm run seal.',
    }),
    kk: () => ({
      reason: 'Бұл жол мәтінді мөрлемейді: ол npm run seal пәрмені жазатын жолдарға ұқсамайды.',
      why: 'Мәтіндерді осы файл бойынша тексеретін адам қате туралы хабар алады.',
      fix: 'Файлды бұрынғы күйіне қайтарыңыз: оған жолдарды тек npm run seal пәрмені қосады.',
    }),
  }),

  'seal-line-empty': entry<NoValues>({
    en: () => ({
      reason: 'This line is empty.',
      why: 'Whoever checks the texts by this file would be told of an error.',
      fix: 'Remove it.',
    }),
    ru: () => ({
      reason: 'Эта строка пустая.',
      why: 'Тот, кто проверяет тексты по этому файлу, увидит ошибку.',
      fix: 'Удалите ее.',
    }),
    kk: () => ({
      reason: 'Бұл жол бос.',
      why: 'Мәтіндерді осы файл бойынша тексеретін адам қате туралы хабар алады.',
      fix: 'Оны алып тастаңыз.',
    }),
  }),

  'seal-repeated': entry<{ path: string; line: number }>({
    en: ({ path, line }) => ({
      reason: `The text ${path} is sealed by line ${line} already.`,
      fix: 'Put back the file as it was; only npm run seal adds lines to it.',
    }),
    ru: ({ path, line }) => ({
      reason: `Файл ${path} уже зафиксирован строкой ${line}.`,
      fix: 'Восстановите прежний файл: строки в него добавляет только команда npm run seal.',
    }),
    kk: ({ path, line }) => ({
      reason: `Мына файл ${line} нөмірлі жолда мөрленген: ${path}.`,
      fix: 'Файлды бұрынғы күйіне қайтарыңыз: оған жолдарды тек npm run seal пәрмені қосады.',
    }),
  }),

  'sealed-text-missing': entry<{ path: string }>({
    en: ({ path }) => ({
      reason: `The text that this line seals, ${path}, is not there.`,
      why: 'What was published stays at its address for ever.',
      fix: 'Put it back; no edition that was sealed is removed or renamed.',
    }),
    ru: ({ path }) => ({
      reason: `Текста, который зафиксирован этой строкой, нет: ${path}.`,
      why: 'Опубликованное остается по своему адресу навсегда.',
      fix: 'Верните его на место: зафиксированные редакции не удаляются и не переименовываются.',
    }),
    kk: ({ path }) => ({
      reason: `Осы жолда мөрленген мәтін жоқ: ${path}.`,
      why: 'Жарияланған мәтін өз мекенжайында біржола қалады.',
      fix: 'Оны орнына қайтарыңыз: мөрленген редакциялар жойылмайды және атауы өзгертілмейді.',
    }),
  }),
}
