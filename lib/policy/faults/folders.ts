import { entry } from './entry'

/** `found` and `missing` are the names of folders. */
type Skipped = { found: string; missing: string }

export const folderFaults = {
  'folder-unnamed': entry<{ name: string; meant: string }>({
    en: ({ name, meant }) => ({
      reason: `The folder “${name}” is not named as an edition is.`,
      why: 'The site would leave it out without a word.',
      fix: `If it is an edition, rename it to ${meant}; if not, move it out of this folder.`,
    }),
    ru: ({ name, meant }) => ({
      reason: `Папка «${name}» названа не так, как называются папки редакций.`,
      why: 'На сайте ее текст не появится.',
      fix: `Если это редакция, переименуйте папку в ${meant}, если нет – переместите ее в другое место.`,
    }),
    kk: ({ name, meant }) => ({
      reason: `«${name}» папкасының атауы редакция папкаларының атауларына сәйкес емес.`,
      why: 'Оның мәтіні сайтта көрсетілмейді.',
      fix: `Бұл редакция болса, папкаға мына атауды беріңіз: ${meant}, болмаса, оны басқа жерге көшіріңіз.`,
    }),
  }),

  'folder-unexpected': entry<{ name: string }>({
    en: ({ name }) => ({
      reason: `The folder “${name}” does not belong in an edition.`,
      fix: 'Move it out of content/.',
    }),
    ru: ({ name }) => ({
      reason: `В папке редакции не должно быть папки «${name}».`,
      fix: 'Переместите ее из content/ в другое место.',
    }),
    kk: ({ name }) => ({
      reason: `Редакция папкасында «${name}» папкасы болмауға тиіс.`,
      fix: 'Оны content/ папкасынан басқа жерге көшіріңіз.',
    }),
  }),

  'file-unexpected': entry<{ name: string; known: readonly string[] }>({
    en: ({ name, known }) => ({
      reason: `The file “${name}” does not belong here: only ${known.join(', ')} do.`,
      fix: 'Give it the name of one of these, if it is meant as that, or move it out of content/.',
    }),
    ru: ({ name, known }) => ({
      reason: `Файла «${name}» здесь быть не должно: в этой папке могут быть только ${known.join(', ')}.`,
      fix: 'Если это один из них, исправьте его имя, если нет – переместите его из content/ в другое место.',
    }),
    kk: ({ name, known }) => ({
      reason: `«${name}» файлы мұнда болмауға тиіс, бұл папкада тек мына файлдар болады: ${known.join(', ')}.`,
      fix: 'Бұл солардың бірі болса, атауын түзетіңіз, болмаса, content/ папкасынан басқа жерге көшіріңіз.',
    }),
  }),

  'edition-skipped': entry<Skipped>({
    en: ({ found, missing }) => ({
      reason: `There is ${found}, but no ${missing} before it.`,
      why: 'Each edition is shown beside the one before it, and all are kept for ever.',
      fix: `Put ${missing} back, or, if there never was one, give this folder that name.`,
    }),
    ru: ({ found, missing }) => ({
      reason: `Есть папка ${found}, а папки ${missing} перед ней нет.`,
      why: 'Каждая редакция сравнивается с предыдущей, и все они хранятся постоянно.',
      fix: `Верните папку ${missing} на место, а если такой редакции не было – дайте это имя данной папке.`,
    }),
    kk: ({ found, missing }) => ({
      reason: `Мұнда ${found} папкасы бар, ал оның алдында ${missing} папкасы жоқ.`,
      why: 'Әр редакция алдыңғысымен салыстырылады, және олардың бәрі тұрақты сақталады.',
      fix: `Мына папканы орнына қайтарыңыз: ${missing}, ал мұндай редакция болмаса, осы папкаға сол атауды беріңіз.`,
    }),
  }),
}
