import { entry } from './entry'
import { capitalize, inEnglish, inKazakh, inRussian } from './part-names'

/** `number` is that of the part, undefined for the title; `other` is its place: `ru.md:11:803`. */
type Changed = { number: string | undefined; other: string; edition: number }

const isSection = (number: string) => /^\d+$/.test(number)

/** A part by its words: those of a section are its heading. */
const titled = {
  en: (number: string | undefined) => {
    if (number === undefined) return 'The title'
    return isSection(number) ? `The heading of section ${number}` : capitalize(inEnglish(number))
  },
  ru: (number: string | undefined) => {
    if (number === undefined) return 'Название'
    return isSection(number) ? `Заголовок раздела ${number}` : capitalize(inRussian(number))
  },
  kk: (number: string | undefined) => {
    if (number === undefined) return 'Атауы'
    return isSection(number) ? `${number}-бөлімнің тақырыбы` : inKazakh(number)
  },
}

/** How a slip is named above the text; the title has no number to be named by. */
const list = (number: string | undefined) => (number ? `corrected: ["${number}"]` : undefined)

export const changeFaults = {
  'changed-only-in-one-language': entry<Changed>({
    en: ({ number, other, edition }) => ({
      reason: `${titled.en(number)} is not as it was in edition ${edition}, but at ${other} it is.`,
      why: 'Readers of the two languages would be told of different changes.',
      fix: [
        'Change it in both languages, or leave it as it was in both.',
        ...(list(number)
          ? [
              `If only a slip is corrected, name it in the front matter of this file: ${list(number)}.`,
            ]
          : []),
      ].join(' '),
    }),
    ru: ({ number, other, edition }) => ({
      reason: `${titled.ru(number)}: здесь текст изменен по сравнению с редакцией № ${edition}, а в ${other} – нет.`,
      why: 'Читающие на разных языках узнают о разных изменениях.',
      fix: [
        'Внесите изменение на обоих языках или верните прежний текст.',
        ...(list(number)
          ? [
              `Если исправлена только описка, укажите ее номер во вводных строках этого файла: ${list(number)}.`,
            ]
          : []),
      ].join(' '),
    }),
    kk: ({ number, other, edition }) => ({
      reason: `${titled.kk(number)}: мұнда мәтін № ${edition} редакциямен салыстырғанда өзгертілген, ал ${other} жерінде өзгертілмеген.`,
      why: 'Әр тілде оқитындар әртүрлі өзгерістер туралы біледі.',
      fix: [
        'Өзгерісті екі тілде де енгізіңіз немесе бұрынғы мәтінді қайтарыңыз.',
        ...(list(number)
          ? [
              `Тек жазу қатесі түзетілсе, оның нөмірін осы файлдың кіріспе жолдарында көрсетіңіз: ${list(number)}.`,
            ]
          : []),
      ].join(' '),
    }),
  }),

  'corrected-not-changed': entry<{ number: string }>({
    en: ({ number }) => ({
      reason: `“corrected” names ${inEnglish(number)}, whose words are as they were in this language.`,
      fix: 'Remove the number. A slip is named in the file of the language in which it was corrected.',
    }),
    ru: ({ number }) => ({
      reason: `В строке corrected назван ${inRussian(number)}, но на этом языке его слова не изменены.`,
      fix: 'Удалите номер. Исправленная описка указывается в файле того языка, на котором она исправлена.',
    }),
    kk: ({ number }) => ({
      reason: `Мына бөлік corrected жолында аталған, бірақ осы тілде оның сөздері өзгертілмеген: ${inKazakh(number)}.`,
      fix: 'Нөмірді алып тастаңыз. Түзетілген қате өзі түзетілген тілдің файлында көрсетіледі.',
    }),
  }),

  'corrected-in-both-languages': entry<{ number: string; other: string }>({
    en: ({ number, other }) => ({
      reason: `“corrected” names ${inEnglish(number)}, which is changed at ${other} too.`,
      why: 'What changes in both languages is a change of the Policy, not a slip of one of them.',
      fix: 'Remove the number.',
    }),
    ru: ({ number, other }) => ({
      reason: `В строке corrected назван ${inRussian(number)}, но он изменен и в ${other}.`,
      why: 'Изменение на обоих языках – это изменение Политики, а не описка в одном из текстов.',
      fix: 'Удалите номер.',
    }),
    kk: ({ number, other }) => ({
      reason: `Бұл жолда (corrected) ${inKazakh(number)} аталған, бірақ ол ${other} жерінде де өзгертілген.`,
      why: 'Екі тілдегі өзгеріс – мәтіннің біріндегі қате емес, Саясаттың өзгерісі.',
      fix: 'Нөмірді алып тастаңыз.',
    }),
  }),
}
