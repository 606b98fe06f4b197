import { entry } from './entry'

/** `number` is that of an edition before this one. */
type Earlier = { number: number }

export const dayFaults = {
  'published-not-later': entry<Earlier & { published: string; earlier: string }>({
    en: ({ number, published, earlier }) => ({
      reason: `This edition is of ${published}, no later than edition ${number}, which is of ${earlier}.`,
      fix: `Write a day after ${earlier} in both files.`,
    }),
    ru: ({ number, published, earlier }) => ({
      reason: `Дата этой редакции – ${published}, а у редакции № ${number} – ${earlier}: даты должны идти по порядку.`,
      fix: `Укажите в обоих файлах дату позже ${earlier}.`,
    }),
    kk: ({ number, published, earlier }) => ({
      reason: `Бұл редакцияның күні – ${published}, ал № ${number} редакцияның күні – ${earlier}: күндер ретімен келуге тиіс.`,
      fix: `Екі файлда да мына күннен кейінгі күнді көрсетіңіз: ${earlier}.`,
    }),
  }),

  'published-after-draft': entry<Earlier>({
    en: ({ number }) => ({
      reason: `This edition has a day of publication; edition ${number} before it is still a draft.`,
      fix: `Write the day of edition ${number} in both of its files, or remove that of this one.`,
    }),
    ru: ({ number }) => ({
      reason: `У этой редакции есть дата опубликования, а редакция № ${number} перед ней – еще проект.`,
      fix: `Укажите дату в обоих файлах редакции № ${number} или удалите дату этой редакции.`,
    }),
    kk: ({ number }) => ({
      reason: `Бұл редакцияның жарияланған күні бар, ал оның алдындағы № ${number} редакция – әлі жоба.`,
      fix: `Күнді № ${number} редакцияның екі файлында да көрсетіңіз немесе осы редакцияның күнін алып тастаңыз.`,
    }),
  }),
}
