import { entry } from './entry'
import { markdownName } from './markdown-names'

export const markdownFaults = {
  'markdown-not-plain': entry<{ kind: string }>({
    en: ({ kind }) => ({
      reason: `${markdownName(kind).en} does not belong in the policy.`,
      fix: 'Write plain words. The policy has section headings, numbered clauses and lists only.',
    }),
    ru: ({ kind }) => ({
      reason: `В тексте Политики не должно быть такого элемента: ${markdownName(kind).ru}.`,
      fix: 'Пишите обычным текстом. В Политике есть только заголовки разделов, нумерованные пункты и подпункты.',
    }),
    kk: ({ kind }) => ({
      reason: `Саясат мәтінінде мынадай элемент болмауға тиіс: ${markdownName(kind).kk}.`,
      fix: 'Кәдімгі мәтінмен жазыңыз. Саясатта тек бөлімдердің тақырыптары, нөмірленген тармақтар және тармақшалар болады.',
    }),
  }),

  'markup-left': entry<{ found: string }>({
    en: ({ found }) => ({
      reason: `“${found}” is markup, of which Markdown makes nothing.`,
      why: found.includes('\\')
        ? 'Who opens the text as a file would see the signs.'
        : 'Readers would see the signs themselves.',
      fix: 'Delete the signs and leave the words. A web address is written out in full.',
    }),
    ru: ({ found }) => ({
      reason: `«${found}» – это разметка, но Markdown ее не распознает.`,
      why: found.includes('\\')
        ? 'Знаки увидит тот, кто откроет текст как файл.'
        : 'Читатели увидят сами знаки разметки.',
      fix: 'Удалите знаки, оставьте слова. Адрес сайта пишется полностью.',
    }),
    kk: ({ found }) => ({
      reason: `«${found}» – белгілеу таңбалары, бірақ Markdown оларды танымайды.`,
      why: found.includes('\\')
        ? 'Таңбаларды мәтінді файл ретінде ашқан адам көреді.'
        : 'Оқырмандар таңбалардың өзін көреді.',
      fix: 'Таңбаларды өшіріп, сөздерді қалдырыңыз. Сайттың мекенжайы толық жазылады.',
    }),
  }),

  'address-unread': entry<{ found: string }>({
    en: ({ found }) => ({
      reason: `“${found}” is no web or e-mail address.`,
      why: 'Readers could not follow it.',
      fix: 'Write the whole address without a space, such as https://enic-kazakhstan.edu.kz/ or cbpiam@n-k.kz.',
    }),
    ru: ({ found }) => ({
      reason: `«${found}» – не адрес сайта и не адрес электронной почты.`,
      why: 'Читатели не смогут по нему перейти.',
      fix: 'Напишите полный адрес без пробелов, например https://enic-kazakhstan.edu.kz/ или cbpiam@n-k.kz.',
    }),
    kk: ({ found }) => ({
      reason: `«${found}» – сайттың да, электрондық поштаның да мекенжайы емес.`,
      why: 'Оқырмандар ол бойынша өте алмайды.',
      fix: 'Толық мекенжайды бос орынсыз жазыңыз, мысалы https://enic-kazakhstan.edu.kz/ немесе cbpiam@n-k.kz.',
    }),
  }),

  'link-without-text': entry<{ url: string }>({
    en: ({ url }) => ({
      reason: `The link to ${url} has no text.`,
      why: 'Readers would neither see nor hear it.',
      fix: 'Write the address out in place of the link, or words between its square brackets.',
    }),
    ru: ({ url }) => ({
      reason: `У ссылки на ${url} нет текста.`,
      why: 'Читатели ее не увидят и не услышат.',
      fix: 'Напишите вместо ссылки сам адрес или добавьте слова между ее квадратными скобками.',
    }),
    kk: ({ url }) => ({
      reason: `Мына мекенжайға сілтеменің мәтіні жоқ: ${url}.`,
      why: 'Оқырмандар оны көрмейді де, естімейді де.',
      fix: 'Сілтеменің орнына мекенжайдың өзін жазыңыз немесе шаршы жақшаларының арасына сөз қосыңыз.',
    }),
  }),

  'link-elsewhere': entry<{ text: string; url: string }>({
    en: ({ text, url }) => ({
      reason: `The link reads “${text}” and leads to ${url}.`,
      why: 'Readers would come to another place than they read.',
      fix: 'Write the address alone, where it should lead: it becomes a link by itself.',
    }),
    ru: ({ text, url }) => ({
      reason: `В ссылке написано «${text}», а ведет она на ${url}.`,
      why: 'Читатели попадут не туда, куда написано.',
      fix: 'Напишите только сам нужный адрес: ссылка появится сама.',
    }),
    kk: ({ text, url }) => ({
      reason: `Сілтемеде «${text}» деп жазылған, ал ол мына мекенжайға апарады: ${url}.`,
      why: 'Оқырмандар жазылған жерге емес, басқа жерге түседі.',
      fix: 'Тиісті мекенжайдың өзін ғана жазыңыз: сілтеме өздігінен пайда болады.',
    }),
  }),

  'link-without-address': entry<{ url: string }>({
    en: ({ url }) => ({
      reason: url
        ? `The link leads to “${url}”, which is no web or e-mail address.`
        : 'The link has no address.',
      fix: 'Write the whole address, such as https://enic-kazakhstan.edu.kz/. A clause is linked by itself where its number is named.',
    }),
    ru: ({ url }) => ({
      reason: url
        ? `Ссылка ведет на «${url}», но это не адрес сайта и не адрес электронной почты.`
        : 'У ссылки нет адреса.',
      fix: 'Напишите полный адрес, например https://enic-kazakhstan.edu.kz/. Ссылка на пункт появляется сама там, где назван его номер.',
    }),
    kk: ({ url }) => ({
      reason: url
        ? `Сілтемеде «${url}» көрсетілген, бірақ бұл сайттың да, электрондық поштаның да мекенжайы емес.`
        : 'Сілтеменің мекенжайы жоқ.',
      fix: 'Толық мекенжайды жазыңыз, мысалы https://enic-kazakhstan.edu.kz/. Тармаққа сілтеме оның нөмірі аталған жерде өздігінен пайда болады.',
    }),
  }),
}
