import { entry, type NoValues } from './entry'

/** The section about cookies in this text and in the other one. */
type Differing = { number: string; otherNumber: string; other: string }

/** The banner about cookies finds its section by the word “cookie” in a heading. */
export const cookieFaults = {
  'cookies-section-missing': entry<NoValues>({
    en: () => ({
      reason:
        'No section has the word “cookie” in its heading; the banner about cookies points to that section.',
      fix: 'Write “cookie”, in Latin letters, in the heading of the section about cookies.',
    }),
    ru: () => ({
      reason:
        'Ни в одном заголовке раздела нет слова «cookie», а на такой раздел ссылается уведомление о файлах cookie.',
      fix: 'Напишите слово «cookie» латинскими буквами в заголовке раздела о файлах cookie.',
    }),
    kk: () => ({
      reason:
        'Бірде-бір бөлімнің тақырыбында «cookie» сөзі жоқ, ал cookie файлдары туралы хабарлама сондай бөлімге сілтеме жасайды.',
      fix: 'Cookie файлдары туралы бөлімнің тақырыбына «cookie» сөзін латын әріптерімен жазыңыз.',
    }),
  }),

  'cookies-section-repeated': entry<{ numbers: readonly string[] }>({
    en: ({ numbers }) => ({
      reason: `More than one section has the word “cookie” in its heading (${numbers.join(', ')}); the banner about cookies points to one.`,
      fix: 'Leave “cookie” in the heading of one section only.',
    }),
    ru: ({ numbers }) => ({
      reason: `Слово «cookie» есть в заголовках нескольких разделов (${numbers.join(', ')}), а уведомление о файлах cookie ссылается на один.`,
      fix: 'Оставьте слово «cookie» в заголовке только одного раздела.',
    }),
    kk: ({ numbers }) => ({
      reason: `«Cookie» сөзі бірнеше бөлімнің тақырыбында бар (${numbers.join(', ')}), ал cookie файлдары туралы хабарлама біреуіне ғана сілтеме жасайды.`,
      fix: '«Cookie» сөзін бір ғана бөлімнің тақырыбында қалдырыңыз.',
    }),
  }),

  'cookies-section-differs': entry<Differing>({
    en: ({ number, otherNumber, other }) => ({
      reason: `The section about cookies is section ${number} here and section ${otherNumber} in ${other}.`,
      fix: 'Let the same section have the word “cookie” in its heading in both texts.',
    }),
    ru: ({ number, otherNumber, other }) => ({
      reason: `Раздел о файлах cookie здесь – раздел ${number}, а в ${other} – раздел ${otherNumber}.`,
      fix: 'Напишите слово «cookie» в заголовке одного и того же раздела в обоих текстах.',
    }),
    kk: ({ number, otherNumber, other }) => ({
      reason: `Cookie файлдары туралы бөлім мұнда – ${number}-бөлім, ал ${other} файлында – ${otherNumber}-бөлім.`,
      fix: '«Cookie» сөзін екі мәтінде де бір бөлімнің тақырыбына жазыңыз.',
    }),
  }),
}
