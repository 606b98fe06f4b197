import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Edition } from '../../../lib/editions/edition'
import { policyPdf } from '../../../lib/files/pdf'
import { typeset } from '../../../lib/files/typeset'
import { editionName } from '../../../lib/i18n/edition-name'
import { locales } from '../../../lib/i18n/routing'
import { translator } from '../../../lib/i18n/translator'
import { PlainError } from '../../../lib/plain-error'
import { policyNumbers } from '../../../lib/policy/parts'
import { splitReferences } from '../../../lib/policy/references'
import type { Inline, Item, Policy } from '../../../lib/policy/schema'
import { readPdf } from '../../support/read-pdf'
import { first, inForce } from '../support/editions'

/** The policy with a clause and no other, as a PDF. */
function pdfOf(content: Inline[], change: Partial<Policy> = {}) {
  const clause = { number: '1.1', content, items: [{ number: '1.1-1', content }] }
  const ru: Policy = {
    title: 'Политика',
    sections: [{ number: '1', heading: 'Глава', clauses: [clause] }],
    ...change,
  }
  return policyPdf({ ...first, policies: { ...first.policies, ru } }, 'ru')
}

describe('the PDF', () => {
  it('is the same to the byte, whichever process makes it, when and where', () => {
    const hashesIn = (TZ: string, LANG: string) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'tests/unit/support/print-pdf.ts'], {
        encoding: 'utf8',
        env: { ...process.env, TZ, LANG },
      })
    const here = hashesIn('Asia/Almaty', 'kk_KZ.UTF-8')
    expect(here.stdout, here.stderr).toMatch(/^([0-9a-f]{64}\n){2}$/)
    expect(hashesIn('America/New_York', 'C').stdout).toBe(here.stdout)
  })

  it.each(locales)('has no date of its making in %s', async (locale) => {
    const bytes = new TextDecoder('latin1').decode(await policyPdf(inForce, locale))
    expect(bytes).not.toMatch(/CreationDate|ModDate|xmp:\w+Date/)
  })

  it('is one that everybody can use, by its own word, which is checked', async () => {
    const pdf = await readPdf(await policyPdf(inForce, 'kk'))
    expect(pdf.universalAccess).toBe('1')
    expect(pdf.info).toMatchObject({ Language: 'kk-KZ', Title: inForce.policies.kk.title })
  })

  it('says which edition it is, and its date where there is one', async () => {
    // Programs read a no-break space as a space.
    const name = (...[number, published]: [number, string?]) =>
      editionName(number, published, 'ru').replaceAll('\u00a0', ' ')
    const linesOf = async (edition: Edition) =>
      (await readPdf(await policyPdf(edition, 'ru'))).lines
    expect(await linesOf(inForce)).toContain(name(2, inForce.policies.ru.published))
    expect(await linesOf(first)).toContain(name(1))
  })

  it('leads to its own edition, and names the address of the one in force', async () => {
    const pdf = await readPdf(await policyPdf(first, 'ru'))
    const own = 'https://enic-kazakhstan.edu.kz/privacy/ru/editions/1'
    const led = pdf.links.flatMap(({ unsafeUrl }) => unsafeUrl ?? [])
    const ours = led.filter((url) => url.startsWith('https://enic-kazakhstan.edu.kz/privacy'))
    const numbers = policyNumbers(first.policies.ru)
    expect(ours.toSorted()).toEqual(
      [
        'https://enic-kazakhstan.edu.kz/privacy/ru',
        ...numbers.map((one) => `${own}/${one}`),
      ].sort(),
    )
    expect(pdf.feet).toEqual(pdf.feet.map((_, index) => `${own} ${index + 1} / ${pdf.feet.length}`))
  })

  it.each(locales)('says on every page that a draft is one, in %s', async (locale) => {
    const t = translator(locale)
    const draft = await readPdf(await policyPdf({ ...inForce, isDraft: true }, locale))
    expect(draft.words).toContain(t('edition.draftNote'))
    const published = await readPdf(await policyPdf(inForce, locale))
    expect(draft.feet).toEqual(published.feet.map((foot) => `${t('edition.draft')} ${foot}`))
    expect(published.words).not.toContain(t('edition.draftNote'))
  })

  it.each([
    ['ru', 'разделы 1 и 2, подпункты 1)–3) пункта 1.1'],
    ['kk', '1, 2-бөлімдер, 1.1-тармақтың 1)–3) тармақшалары'],
  ] as const)('leads in %s to the parts in “%s”, and says what they are', async (locale, words) => {
    const content = splitReferences(words).map(({ node }) => node)
    const items = ['1.1-1', '1.1-2', '1.1-3'].map((number) => ({ number, content }))
    const clause = (number: string, items: Item[] = []) => ({ number, content, items })
    const sections = [
      { number: '1', heading: 'A', clauses: [clause('1.1', items), clause('1.2')] },
      { number: '2', heading: 'B', clauses: [clause('2.1')] },
    ]
    const policies = { ...first.policies, [locale]: { title: words, sections } }
    const pdf = await readPdf(await policyPdf({ ...first, policies }, locale))

    const inside = pdf.links.filter(({ dest }) => dest)
    const described = inside.map(({ dest, contentsObj }) => `${dest}: ${contentsObj.str.trim()}`)
    const nameOf = (item: string) => translator(locale)('item', { number: '1.1', item })
    const named = ['1: 1.', '2: 2.', '1.1: 1.1.', `1.1-1: ${nameOf('1')}`, `1.1-3: ${nameOf('3')}`]
    expect(described.toSorted()).toEqual(named.flatMap((one) => Array(6).fill(one)).toSorted())

    // The places of items are nothing to read.
    expect(pdf.words.split(words)).toHaveLength(8)
    expect(pdf.words).not.toContain(nameOf('3').replace(/\s/g, ' '))
    expect(pdf.roles.filter((role) => /^H\d$/.test(role))).toEqual([
      'H1',
      ...['H2', 'H3', 'H3'],
      ...['H2', 'H3'],
    ])
    expect(pdf.outline.map(({ title }) => title)).toEqual(['1. A', '2. B'])
    expect(pdf.outline.map((one) => one.items.length)).toEqual([2, 1])
  })

  it('takes no sign of a text for a command', async () => {
    const signs = '#panic("a") *b* _c_ `d` $e$ @1.1 <1.1> = f \\ g // h ~ --- "i" \'j\' [k] {l} ...'
    const pdf = await readPdf(await pdfOf([{ type: 'text', value: signs }], { title: signs }))
    expect(pdf.words.split(signs)).toHaveLength(4)
    expect(pdf.info.Title).toBe(signs)
    expect(pdf.roles.filter((role) => role === 'H1')).toHaveLength(1)
  })

  it('leads to addresses in ASCII, whatever the text shows', async () => {
    const shown = 'https://мысал.қаз/құжат?а=б'
    const pdf = await readPdf(await pdfOf([{ type: 'link', url: shown, value: shown }]))
    const found = pdf.links.map(({ unsafeUrl }) => String(unsafeUrl))
    expect(pdf.words).toContain(shown)
    expect(found).toContain(new URL(shown).href)
    for (const url of found) expect(url).toMatch(/^[\x21-\x7e]+$/)
  })

  it('is not made where a sign of the text would not be seen in it', async () => {
    const made = pdfOf([{ type: 'text', value: 'Плата – 100 ₸.' }])
    await expect(made).rejects.toThrow(PlainError)
    await expect(made).rejects.toThrow(/policy\.typ:\n {2}PDF\/UA-1 error: .*"₸".*PT Serif/)
  })
})

describe('a template', () => {
  it('that is wrong is refused with what Typst says of it', async () => {
    await expect(typeset('policy.typ', {})).rejects.toThrow(/policy\.typ:\n {2}.*"title"/)
  })
})
