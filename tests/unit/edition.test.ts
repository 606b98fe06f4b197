import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../lib/i18n/routing'
import { contactLink } from '../../lib/policy/contact'
import { currentEdition, loadEdition, reviewEdition } from '../../lib/policy/edition'
import { policyNumbers } from '../../lib/policy/parts'
import { type Inline, type Policy, policySchema } from '../../lib/policy/schema'

const { policies } = await loadEdition()

/** What each number of a policy refers to, as `4.3: 4.1 4.2`. */
function references({ sections }: Policy): string[] {
  const named = (content: Inline[]) =>
    content.flatMap((node) => (node.type === 'reference' ? [node.to] : []))
  return sections
    .flatMap(({ clauses }) => clauses.flatMap((clause) => [clause, ...clause.items]))
    .map(({ number, content }) => [number, named(content)] as const)
    .filter(([, to]) => to.length > 0)
    .map(([number, to]) => `${number}: ${to.join(' ')}`)
}

describe.each(locales)('the edition in force in %s', (locale: Locale) => {
  const policy = policies[locale]

  it('has the sections and clauses of the source', () => {
    expect(policyNumbers(policy).join(' ')).toBe(
      '1 1.1 1.2 1.3 1.4 1.5 2 2.1 2.2 2.3 2.4 3 3.1 3.2 3.3 3.4 3.5 ' +
        '4 4.1 4.2 4.3 5 5.1 6 6.1 6.2 7 7.1 7.2 8 8.1',
    )
  })

  it('has the items of the source', () => {
    const items = policy.sections.flatMap(({ clauses }) =>
      clauses.flatMap((clause) => clause.items.map((item) => item.number)),
    )
    expect(items.join(' ')).toBe('2.2-1 2.2-2 4.1-1 4.1-2 5.1-1 5.1-2 5.1-3 5.1-4 5.1-5')
  })

  it('refers to clauses where a sentence names them, and nowhere else', () => {
    expect(references(policy)).toEqual(['4.3: 4.1 4.2', '5.1-4: 2.4'])
  })

  it('finds the contact address in clause 8.1', () => {
    const contact = contactLink(policy)
    const clause = policy.sections.at(-1)?.clauses.at(-1)
    expect(contact?.url).toMatch(/^mailto:/)
    expect(clause?.content).toContainEqual(contact)
  })

  it('refuses what the schema does not know', () => {
    expect(policySchema.safeParse(policy).success).toBe(true)
    expect(policySchema.safeParse({ ...policy, draft: true }).success).toBe(false)
    const [section] = policy.sections
    expect(policySchema.safeParse({ ...policy, sections: [{ ...section, id: 'x' }] }).success).toBe(
      false,
    )
  })
})

describe('an edition', () => {
  it('may carry its date of publication', async () => {
    const { directory } = await currentEdition()
    const copy = await mkdtemp(join(tmpdir(), 'edition-'))
    try {
      for (const locale of locales) {
        const text = await readFile(join(directory, `${locale}.md`), 'utf8')
        const dated = text.replace(/^(title: .*\n)/m, '$1published: 2026-11-22\r\n')
        await writeFile(join(copy, `${locale}.md`), `\uFEFF${dated}`)
      }
      const { faults, policies: dated } = await reviewEdition(copy)
      expect(faults.map(String)).toEqual([])
      for (const locale of locales) expect(dated?.[locale].published).toBe('2026-11-22')
    } finally {
      await rm(copy, { recursive: true })
    }
  })
})
