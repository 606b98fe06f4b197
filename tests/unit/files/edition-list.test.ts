import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { acceptanceVectors } from '../../../lib/acceptance/vectors/vectors'
import { verifyAcceptance } from '../../../lib/acceptance/verify'
import type { SealFiles } from '../../../lib/editions/seals/seal-files'
import { editionListJson } from '../../../lib/files/edition-list'
import type { EditionList } from '../../../lib/files/editions-schema'
import { allFiles } from '../../../lib/files/files'
import { locales } from '../../../lib/i18n/routing'
import { all, inForce } from '../support/editions'
import { validator } from '../support/json-schema'

const noted = { ...inForce, note: { kk: 'Түсінік.', ru: 'Пояснение.' } }
const published = [...all.slice(0, -1), noted]
const draft = { ...inForce, number: 3, isDraft: true }
const seals = { sums: new Uint8Array([1]), signature: new Uint8Array([2]) }
const files = allFiles({ all: [...published, draft], published, inForce: noted }, seals)
const at = (path: string) => `https://enic-kazakhstan.edu.kz/privacy/${path}`

async function bytesOf(name: string): Promise<Buffer> {
  const made = await files.find(({ file }) => at(`files/${file}`) === at(`files/${name}`))?.make()
  if (!made) throw new Error(`There is no ${name}.`)
  return Buffer.from(made)
}

const readJson = async (name: string) => JSON.parse(String(await bytesOf(name)))
const readList = (): Promise<EditionList> => readJson('editions.json')

describe('the list of editions for services', () => {
  it('has what is known of each published edition, and of no draft', async () => {
    const list = await readList()
    expect(list.editions.map(({ texts, ...own }) => own)).toEqual([
      { number: 1, status: 'earlier' },
      { number: 2, status: 'in-force', published: '2026-01-15', acceptedFrom: '2026-01-23' },
    ])
  })

  it.each(locales)('leads in %s to the text, and to what changed', async (locale) => {
    const list = await readList()
    const texts = list.editions.map((one) => one.texts[locale])
    expect(texts.map(({ files, ...own }) => own)).toEqual([
      { address: at(`${locale}/editions/1`) },
      {
        address: at(`${locale}/editions/2`),
        changes: at(`${locale}/editions/2/changes`),
        note: noted.note[locale],
      },
    ])
  })

  it('has the checksum of each file, as it is downloaded', async () => {
    const list = await readList()
    const listed = list.editions.flatMap(({ texts }) =>
      Object.values(texts).flatMap((one) => Object.values(one.files)),
    )
    expect(listed).toHaveLength(2 * 2 * 3)
    for (const { address, sha256 } of listed) {
      const bytes = await bytesOf(address.replace(at('files/'), ''))
      expect(createHash('sha256').update(bytes).digest('hex'), address).toBe(sha256)
    }
  })

  it('names the seals where they are there', async () => {
    const sum = (byte: number) =>
      createHash('sha256')
        .update(new Uint8Array([byte]))
        .digest('hex')
    const sums = { address: at('files/SHA256SUMS'), sha256: sum(1) }
    const signature = { address: at('files/SHA256SUMS.cms'), sha256: sum(2) }
    expect((await readList()).seals).toEqual({ sums, signature })
    expect([...(await bytesOf('SHA256SUMS'))]).toEqual([1])
    expect([...(await bytesOf('SHA256SUMS.cms'))]).toEqual([2])

    const read = async (own: SealFiles): Promise<EditionList> =>
      JSON.parse(await editionListJson({ published, inForce: noted }, own))
    expect((await read({ ...seals, signature: undefined })).seals).toEqual({ sums })
    expect(await read({ sums: undefined, signature: undefined })).not.toHaveProperty('seals')
  })

  it('keeps to its schema, as the test vectors of acceptance do', async () => {
    const list = await readList()
    const isValid = validator(await readJson('editions.schema.json'))
    expect(isValid(list)).toBe(true)
    const { editions } = acceptanceVectors
    expect(isValid({ $schema: list.$schema, editions })).toBe(true)
    expect(isValid({ ...list, inForce: 2 })).toBe(false)
    expect(isValid({ ...list, editions: [{ ...list.editions[0], number: '1' }] })).toBe(false)
    expect(list.$schema).toBe(at('files/editions.schema.json'))
  })

  it('is what a record of acceptance is verified by', async () => {
    const shown = await bytesOf('editions/2/privacy-policy-kk.md')
    const record = {
      version: 1,
      edition: 2,
      language: 'kk',
      sha256: createHash('sha256').update(shown).digest('hex'),
      kind: 'button',
      time: '2026-01-15T00:00:00+05:00',
    }
    const address = at('kk/editions/2')
    const { editions } = await readList()
    expect(verifyAcceptance(record, editions)).toEqual({ valid: true, address })
  })
})

describe('the schema of a record of acceptance', () => {
  it('takes and refuses what the verifying function does', async () => {
    const isValid = validator(await readJson('acceptance.schema.json'))
    const { vectors } = await readJson('acceptance-vectors.json')
    expect(vectors).toEqual(acceptanceVectors.vectors)
    for (const { name, record, verdict } of acceptanceVectors.vectors) {
      const isMalformed = !verdict.valid && verdict.reasons.includes('malformed')
      expect(isValid(record), name).toBe(!isMalformed)
    }
  })
})
