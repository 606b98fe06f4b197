import { describe, expect, it } from 'vitest'
import { retiredOf } from '../../../lib/editions/retired'
import { locales } from '../../../lib/i18n/routing'
import { isListed } from '../../../lib/pages/page'
import { allPages } from '../../../lib/pages/pages'
import { retiredPage, retiredParts } from '../../../lib/pages/retired-page'
import { policyEditions } from '../support/policy-editions'

describe('the numbers that are there no more', () => {
  it('are those of sections, clauses and items, each with the last edition that has it', () => {
    const retired = retiredOf(policyEditions).map(({ number, last }) => [number, last.number])
    expect(retired).toContainEqual(['9', 3])
    expect(retired).toContainEqual(['9.1', 3])
    expect(retired).toContainEqual(['2.6', 4])
    expect(retired.map(([number]) => number)).not.toContain('2.5')
  })

  it('have pages, but for items: in every language, shown by no search engine', () => {
    const parts = retiredParts(policyEditions)
    expect(parts.map(({ number }) => number)).toContain('9.1')
    expect(parts.filter(({ number }) => number.includes('-'))).toEqual([])
    for (const locale of locales) {
      for (const { number } of parts) {
        const page = allPages(policyEditions).find(
          (one) => one.locale === locale && one.path === number,
        )
        expect(page && isListed(page), `${locale} ${number}`).toBe(false)
      }
    }
  })
})

it('a page at such a number leads to its last text', () => {
  const [section] = retiredParts(policyEditions).filter(({ number }) => number === '9')
  if (!section) throw new Error('Section 9 is not retired.')
  const page = retiredPage(policyEditions, 'ru', section)
  expect(page).toMatchObject({
    pathname: '/privacy/ru/9',
    neutralPathname: '/privacy/9',
    heading: 'Раздел\u00a09',
    description: 'В действующей редакции Политики раздела\u00a09 нет.',
    versions: {
      'predecessor-version': '/privacy/ru/editions/3/9',
      'version-history': '/privacy/ru/editions',
    },
  })
})
