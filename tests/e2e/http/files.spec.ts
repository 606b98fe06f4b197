import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { editionName } from '../../../lib/i18n/edition-name'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'
import { contactLink } from '../../../lib/policy/contact'
import { findPart } from '../../../lib/policy/parts'
import { contentText } from '../../../lib/policy/text'
import { readPdf } from '../../support/read-pdf'
import { edition, editions, numbers, policies, references, samples } from '../support/policy'
import { expect, site, test } from '../support/test'

/** Programs read a no-break space of a PDF as a space. */
const asRead = (text: string) => text.replaceAll('\u00a0', ' ')

for (const locale of locales) {
  const policy = policies[locale]
  const words = messages[locale]
  const policyAddress = `${site}/privacy/${locale}`
  const address = `${policyAddress}/editions/${edition.number}`
  const fileOf = (extension: string) => `/privacy/files/privacy-policy-${locale}.${extension}`
  const keptFileOf = (extension: string) =>
    `/privacy/files/editions/${edition.number}/privacy-policy-${locale}.${extension}`

  test(`each file in ${locale} comes as what it is, under a name in that language`, async ({
    request,
  }) => {
    for (const [extension, type] of [
      ['pdf', 'application/pdf'],
      ['md', 'text/markdown; charset=utf-8'],
      ['json', 'application/json'],
    ] as const) {
      const headers = (await request.get(fileOf(extension))).headers()
      const named = words.downloads.fileName.replace('{number}', `${edition.number}`)
      const name = encodeURIComponent(`${named}.${extension}`)
      expect(headers['content-type']).toBe(type)
      expect(headers['content-disposition']).toBe(
        `attachment; filename="privacy-policy-${locale}.${extension}"; filename*=UTF-8''${name}`,
      )
    }
  })

  test(`each file in ${locale} is kept at an address with the number of its edition`, async ({
    request,
  }) => {
    for (const extension of ['pdf', 'md', 'json']) {
      const current = await request.get(fileOf(extension))
      const kept = await request.get(keptFileOf(extension))
      expect(await kept.body()).toEqual(await current.body())
      expect(kept.headers().etag).toBe(current.headers().etag)
      for (const one of [kept, current]) {
        const links = one.headers().link?.split(', ')
        expect(links).toContain(`<${site}${fileOf(extension)}>; rel="latest-version"`)
        expect(links).toContain(`<${policyAddress}/editions>; rel="version-history"`)
      }
    }
  })

  test(`the PDF in ${locale} says what the policy says, word for word`, async ({ request }) => {
    const bytes = await (await request.get(fileOf('pdf'))).body()
    expect(bytes.length).toBeLessThan(150_000)
    const pdf = await readPdf(new Uint8Array(bytes))
    const expected = [
      policy.title,
      `${words.center} (ENIC-Kazakhstan)`,
      editionName(edition.number, policy.published, locale),
      `${words.edition.inForceAt} ${policyAddress}`,
      ...policy.sections.flatMap(({ number, heading, clauses }) => [
        `${number}. ${heading}`,
        ...clauses.flatMap(({ number, content, items }) => [
          `${number}. ${contentText(content)}`,
          ...items.map((item) => `• ${contentText(item.content)}`),
        ]),
      ]),
    ]
    expect(pdf.words).toBe(asRead(expected.join(' ')))
    expect(pdf.feet).toEqual(
      pdf.feet.map((_, index) => `${address} ${index + 1} / ${pdf.feet.length}`),
    )
  })

  test(`the PDF in ${locale} breaks no line after a hyphen or before a dash`, async ({
    request,
  }) => {
    const { lines } = await readPdf(new Uint8Array(await (await request.get(fileOf('pdf'))).body()))
    expect(lines.filter((line) => /\S-$/.test(line))).toEqual([])
    expect(lines.filter((line) => /^[–—-]( |$)/.test(line))).toEqual([])
  })

  test(`the PDF in ${locale} has its structure, bookmarks, links and language`, async ({
    request,
  }) => {
    const bytes = await (await request.get(fileOf('pdf'))).body()
    const { roles, outline, links, info, universalAccess } = await readPdf(new Uint8Array(bytes))
    const count = (role: string) => roles.filter((one) => one === role).length
    const clauses = policy.sections.flatMap((section) => section.clauses)
    const items = clauses.flatMap((clause) => clause.items)

    expect(universalAccess).toBe('1')
    expect(info.Language).toBe(`${locale}-KZ`)
    expect(info.Title).toBe(policy.title)
    expect(count('H1')).toBe(1)
    expect(count('H2')).toBe(policy.sections.length)
    expect(count('H3')).toBe(clauses.length)
    expect(count('LBody')).toBeGreaterThanOrEqual(items.length)
    expect(count('Link')).toBe(links.length)
    expect(outline.map(({ title }) => title)).toEqual(
      policy.sections.map(({ number, heading }) => `${number}. ${heading}`),
    )
    expect(outline.flatMap((one) => one.items.map(({ title }) => title.split('. ')[0]))).toEqual(
      clauses.map(({ number }) => number),
    )
    const targets = links.map(({ unsafeUrl, dest }) => unsafeUrl ?? dest)
    for (const number of numbers) expect(targets).toContain(`${address}/${number}`)
    for (const target of [contactLink(policy)?.url, ...references.map(({ to }) => to)]) {
      expect(targets).toContain(target)
    }
  })

  test(`the Markdown and the JSON in ${locale} are the policy`, async ({ request }) => {
    const markdown = await (await request.get(fileOf('md'))).text()
    expect(markdown).toBe(edition.sources[locale])

    const json = await (await request.get(fileOf('json'))).json()
    expect(json).toMatchObject({ address, language: locale, edition: edition.number, policy })
    const schemaPath = new URL(json.$schema).pathname
    const schema = z.fromJSONSchema(await (await request.get(schemaPath)).json())
    expect(schema.parse(json)).toEqual(json)
    expect(schema.safeParse({ ...json, edition: 'first' }).success).toBe(false)
  })
}

test('each published edition is listed for services, with the checksums of its files', async ({
  request,
}) => {
  const answer = await request.get('/privacy/files/editions.json')
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  const list = await answer.json()
  expect(list.editions.map(({ number }: { number: number }) => number)).toEqual(
    editions.published.map(({ number }) => number),
  )
  for (const { number, texts } of list.editions) {
    for (const locale of locales) {
      const { md } = texts[locale].files
      const bytes = await (await request.get(new URL(md.address).pathname)).body()
      const written = await readFile(`content/edition-${number}/${locale}.md`)
      expect(bytes).toEqual(written)
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(md.sha256)
    }
  }
})

test('a clause is there as data, with the address that stays', async ({ request }) => {
  for (const locale of locales) {
    const part = await (await request.get(`/privacy/files/${samples.clause}.${locale}.json`)).json()
    const { clause } = findPart(policies[locale], samples.clause)
    expect(part).toMatchObject({
      ...clause,
      status: 'in-force',
      edition: edition.number,
      address: `${site}/privacy/${locale}/editions/${edition.number}/${samples.clause}`,
    })
  }
})
