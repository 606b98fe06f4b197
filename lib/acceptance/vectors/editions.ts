import { digestOf } from '../../digest'
import type { ListedEdition, ListedText } from '../../files/editions-schema'

type Text = { edition: number; language: 'kk' | 'ru'; markdown: string }

/** Made up, so that no change of the policy changes them. The last has what Windows editors write. */
export const texts: readonly Text[] = [
  { edition: 1, language: 'kk', markdown: '## 1. Бірінші бөлім\n\n1.1. Мәтін.\n' },
  { edition: 1, language: 'ru', markdown: '## 1. Первый раздел\n\n1.1. Текст.\n' },
  { edition: 2, language: 'kk', markdown: '## 1. Бірінші бөлім\n\n1.1. Өзгерген мәтін.\n' },
  {
    edition: 2,
    language: 'ru',
    markdown: '\ufeff## 1. Первый раздел\r\n\r\n1.1. Измененный текст.\r\n',
  },
]

/** The SHA-256 of a text. */
export const sumOf = (edition: number, language: string) =>
  digestOf(
    texts.find((one) => one.edition === edition && one.language === language)?.markdown ?? '',
  )

/** The page of a text. */
export const addressOf = (edition: number, language: string) =>
  `https://policy.example/${language}/editions/${edition}`

function listText(edition: number, language: string): ListedText {
  const file = (extension: string) => ({
    address: `https://policy.example/files/editions/${edition}/${language}.${extension}`,
    sha256: digestOf(`${edition} ${language} ${extension}`),
  })
  return {
    address: addressOf(edition, language),
    files: {
      pdf: file('pdf'),
      md: { ...file('md'), sha256: sumOf(edition, language) },
      json: file('json'),
    },
  }
}

const listTexts = (edition: number) => ({
  kk: listText(edition, 'kk'),
  ru: listText(edition, 'ru'),
})

/** The editions of these texts, as in editions.json. */
export const editions: ListedEdition[] = [
  { number: 1, status: 'earlier', texts: listTexts(1) },
  {
    number: 2,
    status: 'in-force',
    published: '2026-12-01',
    acceptedFrom: '2026-12-09',
    texts: listTexts(2),
  },
]
