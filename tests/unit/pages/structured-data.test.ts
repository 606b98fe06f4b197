import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../lib/editions/edition'
import { pagesOf } from '../../../lib/pages/pages'
import { structuredData } from '../../../lib/pages/structured-data'
import { editionsOf, first, inForce } from '../support/editions'

const origin = 'https://enic-kazakhstan.edu.kz'
const url = (path: string) => `${origin}/privacy/ru${path}`

/** What the page at a path says of itself, as a machine reads it. */
function dataOf(edition: Edition, path: string) {
  const page = pagesOf(editionsOf(edition), 'ru').find((one) => one.path === path)
  if (!page) throw new Error(`There is no page ${path}.`)
  const data: { '@context': string; '@graph': [object, object?] } = JSON.parse(
    JSON.stringify(structuredData(page)),
  )
  const [webPage, breadcrumb] = data['@graph']
  return { page, context: data['@context'], webPage, breadcrumb }
}

describe('what a page says of itself to machines', () => {
  const read = () => dataOf(first, '2')

  it('is what it is called and says, in which language, and by whom', () => {
    const { page, context, webPage } = read()
    expect(context).toBe('https://schema.org')
    expect(webPage).toMatchObject({
      '@type': 'WebPage',
      '@id': url('/2'),
      url: url('/2'),
      name: page.title,
      description: page.description,
      inLanguage: 'ru',
      publisher: { '@type': 'Organization', name: 'ENIC-Kazakhstan', url: `${origin}/` },
    })
  })

  it('is what it is a part of, and which parts it has', () => {
    const webPages = (...paths: string[]) =>
      paths.map((path) => ({ '@type': 'WebPage', '@id': url(path) }))
    expect(read().webPage).toMatchObject({
      isPartOf: webPages('')[0],
      hasPart: webPages('/2.1', '/2.2'),
    })
    expect(dataOf(first, '2.1').webPage).toMatchObject({ isPartOf: webPages('/2')[0] })
  })

  it('names no parts where it has none, and nothing above the policy', () => {
    expect(dataOf(first, '2.1').webPage).not.toHaveProperty('hasPart')
    expect(dataOf(first, '').webPage).not.toHaveProperty('isPartOf')
  })

  it('is where the same is said in the other language', () => {
    expect(read().webPage).toMatchObject({
      workTranslation: [{ '@type': 'WebPage', '@id': `${origin}/privacy/kk/2`, inLanguage: 'kk' }],
    })
  })

  it('is when the text was published, where that is known', () => {
    expect(read().webPage).not.toHaveProperty('datePublished')
    expect(dataOf(inForce, '2').webPage).toMatchObject({ datePublished: '2026-01-15' })
  })

  it('is the way to it from the policy, counted from 1', () => {
    const { webPage, breadcrumb } = read()
    expect(webPage).toMatchObject({ breadcrumb: { '@id': url('/2#breadcrumb') } })
    expect(breadcrumb).toEqual({
      '@type': 'BreadcrumbList',
      '@id': url('/2#breadcrumb'),
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Политика конфиденциальности',
          item: url(''),
        },
        { '@type': 'ListItem', position: 2, name: 'Раздел\u00a02. Сбор данных', item: url('/2') },
      ],
    })
  })

  it('is no way where it is the policy itself, at which every way begins', () => {
    const { webPage, breadcrumb } = dataOf(first, '')
    expect(breadcrumb).toBeUndefined()
    expect(webPage).not.toHaveProperty('breadcrumb')
  })
})
