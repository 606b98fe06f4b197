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

  'link-without-address': entry<{ url: string }>({
    en: ({ url }) => ({
      reason: `The link leads to “${url}”, which is no web or e-mail address.`,
      fix: 'Write the whole address, such as https://enic-kazakhstan.edu.kz/. A clause is linked by itself where its number is named.',
    }),
    ru: ({ url }) => ({
      reason: `Ссылка ведет на «${url}», но это не адрес сайта и не адрес электронной почты.`,
      fix: 'Напишите полный адрес, например https://enic-kazakhstan.edu.kz/. Ссылка на пункт появляется сама там, где назван его номер.',
    }),
    kk: ({ url }) => ({
      reason: `Сілтемеде «${url}» көрсетілген, бірақ бұл сайттың да, электрондық поштаның да мекенжайы емес.`,
      fix: 'Толық мекенжайды жазыңыз, мысалы https://enic-kazakhstan.edu.kz/. Тармаққа сілтеме оның нөмірі аталған жерде өздігінен пайда болады.',
    }),
  }),
}
