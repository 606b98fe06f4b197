import { describe, expect, it } from 'vitest'
import { reviewEdition } from '../../../lib/editions/review'
import { locales } from '../../../lib/i18n/routing'
import { numberedParts, referencesIn } from '../../../lib/policy/parts'
import type { Clause, Inline, Item } from '../../../lib/policy/schema'

/** The addresses of a part as they are written, and where the link of each leads. */
const addresses: Record<string, [written: string, url: string][]> = {
  '1.2': [
    ['https://enic-kazakhstan.edu.kz/', 'https://enic-kazakhstan.edu.kz/'],
    [
      'www.enic-kazakhstan.edu.kz/docs/user_agreement_v2.pdf',
      'https://www.enic-kazakhstan.edu.kz/docs/user_agreement_v2.pdf',
    ],
  ],
  '5.3': [['cbpiam@n-k.kz', 'mailto:cbpiam@n-k.kz']],
  '6.2': [
    [
      'https://policies.google.com/privacy?hl=en#intro',
      'https://policies.google.com/privacy?hl=en#intro',
    ],
    ['https://tools.google.com/dlpage/gaoptout', 'https://tools.google.com/dlpage/gaoptout'],
    ['https://enic-kazakhstan.edu.kz:8443/cookies', 'https://enic-kazakhstan.edu.kz:8443/cookies'],
  ],
  '11.1': [
    ['cbpiam@n-k.kz', 'mailto:cbpiam@n-k.kz'],
    ['ENIC@n-k.kz', 'mailto:ENIC@n-k.kz'],
    ['support+privacy@enic-kazakhstan.edu.kz', 'mailto:support+privacy@enic-kazakhstan.edu.kz'],
  ],
  '11.2': [
    ['https://adilet.zan.kz/', 'https://adilet.zan.kz/'],
    ['HTTPS://WWW.GOV.KZ/MEMLEKET', 'https://www.gov.kz/MEMLEKET'],
    [
      'https://enic-kazakhstan.edu.kz/құжаттар/үлгілер',
      `https://enic-kazakhstan.edu.kz/${encodeURIComponent('құжаттар')}/${encodeURIComponent('үлгілер')}`,
    ],
    [
      'https://enic-kazakhstan.edu.kz/faq?topic=data&page=2',
      'https://enic-kazakhstan.edu.kz/faq?topic=data&page=2',
    ],
  ],
  '11.3': [
    ['https://enic-kazakhstan.edu.kz/status', 'https://enic-kazakhstan.edu.kz/status'],
    ['https://enic-kazakhstan.edu.kz/', 'https://enic-kazakhstan.edu.kz/'],
  ],
}

/**
 * The parts of the text itself that each part names. Those of laws, rules and agreements are none,
 * though the text has a 12.3, a 4.1, a 5.2 and a section 3 of its own.
 */
const references: Record<string, string[]> = {
  '1.3': ['12'],
  '3.3': ['3.1', '3.1', '3.1-1', '3.1-2', '3.1-3'],
  '4.3': ['4.1'],
  '5.2': ['5.1', '5.1-1', '5.1-2', '5.1-3'],
  '5.3': ['9.1', '9.2', '9.3'],
  '6.3': ['8'],
  '7.4': ['7.1', '7.2', '7.3'],
  '8.1-2': ['9.1'],
  '8.1-3': ['5.3'],
  '8.2': ['8.1', '8.1-2', '8.1-3'],
  '9.3': ['3.1', '3.1-2', '4.1', '4.3', '7'],
  '10.3': ['10.1', '4.3'],
  '12.2': ['3', '4', '5'],
  '12.3': ['4', '5', '7'],
}

const review = await reviewEdition('tests/fixtures/ordinary')
const told = [...review.faults, ...review.warnings].map(({ name, reason }) => `${name} ${reason}`)

/** What `read` finds in each part, by its number; parts without any are left out. */
function findIn<T>(parts: (Clause | Item)[], read: (content: readonly Inline[]) => T[]) {
  const found = parts.map(({ number, content }) => [number, read(content)] as const)
  return Object.fromEntries(found.filter(([, all]) => all.length > 0))
}

const linksIn = (content: readonly Inline[]) =>
  content.flatMap((node) => (node.type === 'link' ? [[node.value, node.url]] : []))

describe('a text in ordinary legal language', () => {
  it('has no faults and no warnings', () => {
    expect(told).toEqual([])
  })

  it.each(locales)('has a link for each address and for nothing else (%s)', (locale) => {
    const parts = review.text ? numberedParts(review.text.policies[locale]) : []
    expect(findIn(parts, linksIn)).toEqual(addresses)
  })

  it.each(locales)('names its own parts, and none of another document (%s)', (locale) => {
    const parts = review.text ? numberedParts(review.text.policies[locale]) : []
    expect(findIn(parts, (content) => referencesIn(content).toSorted())).toEqual(references)
  })
})
