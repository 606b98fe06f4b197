import { describe, expect, it } from 'vitest'
import { alternates, pathnames } from '../../../lib/pages/alternates'
import { pageMetadata } from '../../../lib/pages/metadata'
import { partPage } from '../../../lib/pages/part-page'
import { policyPage } from '../../../lib/pages/policy-page'
import { findPart } from '../../../lib/policy/parts'
import { first } from '../support/editions'

const origin = 'https://enic-kazakhstan.edu.kz'
const page = partPage(first, 'ru', findPart(first.policies.ru, '2.1'))

describe('a page', () => {
  it('names itself in each language, and where readers of any other go', () => {
    expect(pathnames(page)).toEqual([
      ['kk', '/privacy/kk/2.1'],
      ['ru', '/privacy/ru/2.1'],
    ])
    expect(alternates(page)).toEqual({
      kk: `${origin}/privacy/kk/2.1`,
      ru: `${origin}/privacy/ru/2.1`,
      'x-default': `${origin}/privacy/2.1`,
    })
  })

  it('tells search engines its title, description, address and languages', () => {
    expect(pageMetadata(page)).toMatchObject({
      title: 'Пункт 2.1 Политики конфиденциальности – ENIC-Kazakhstan',
      description: page.description,
      alternates: { canonical: `${origin}/privacy/ru/2.1`, languages: alternates(page) },
    })
  })

  it('leads programs from the policy to the feed of its changes, and from no clause', () => {
    const types = { 'application/atom+xml': `${origin}/privacy/ru/editions.atom` }
    expect(pageMetadata(policyPage(first, 'ru')).alternates).toMatchObject({ types })
    expect(pageMetadata(page).alternates).not.toHaveProperty('types')
  })

  it('tells previews its title, description, address, languages and picture', () => {
    const title = 'Пункт 2.1 Политики конфиденциальности'
    const metadata = pageMetadata(page)
    expect(metadata.openGraph).toEqual({
      type: 'article',
      siteName: 'ENIC-Kazakhstan',
      title,
      description: page.description,
      url: `${origin}/privacy/ru/2.1`,
      locale: 'ru_RU',
      alternateLocale: ['kk_KZ'],
      images: [
        {
          url: `${origin}/privacy/og/ru/2.1.png`,
          width: 1200,
          height: 630,
          alt: title,
          type: 'image/png',
        },
      ],
    })
    expect(metadata.twitter).toEqual({ card: 'summary_large_image' })
  })

  it('can be put on a phone’s screen in its language, under the icons of the site', () => {
    const metadata = pageMetadata(page)
    expect(metadata.manifest).toBe('/privacy/manifest/ru')
    expect(metadata.icons).toBeDefined()
  })

  it('names the languages the other way round in Kazakh', () => {
    const kazakh = partPage(first, 'kk', findPart(first.policies.kk, '2.1'))
    expect(pageMetadata(kazakh).openGraph).toMatchObject({
      locale: 'kk_KZ',
      alternateLocale: ['ru_RU'],
    })
  })
})
