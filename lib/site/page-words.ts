import { getTranslations } from 'next-intl/server'
import type { Locale } from '../i18n/routing'
import { loadEdition } from '../policy/edition'
import { beginningOf, clausesOf, findPart, kindOf, textOf } from '../policy/parts'
import type { PagePath } from './addresses'

/** How long a description may be, in characters: what search engines and previews show. */
const descriptionLength = 160

/** What a page is called, in each place where it has a name. */
export type PageWords = {
  /** On the page itself: «Пункт 2.4», «Раздел 2. Сбор и обработка персональных данных». */
  heading: string
  /** Where nothing else is seen of the site: «Пункт 2.4 Политики конфиденциальности». */
  title: string
  /** What the page says, or says about itself, in full. */
  text: string
  /** That, or its beginning, cut at a word. */
  description: string
}

/** The words of a page in a language. */
export async function pageWords(path: PagePath, locale: Locale): Promise<PageWords> {
  const [t, { policies }] = await Promise.all([getTranslations({ locale }), loadEdition()])
  const policy = policies[locale]
  if (path === '') return named(policy.title, t('description'))
  if (path === '/cookies') return named(t('cookies.title'), t('cookies.description'))

  const number = path.slice(1)
  const part = findPart(policy, number)
  const { heading } = part.section
  const name = t(kindOf(number), { number })
  const text = clausesOf(part).map(textOf).join(' ')
  return {
    heading: part.clause ? name : `${name}. ${heading}`,
    title: t(`title.${kindOf(number)}`, { number, heading }),
    text,
    description: beginningOf(text, descriptionLength),
  }
}

function named(title: string, text: string) {
  return { heading: title, title, text, description: text }
}
