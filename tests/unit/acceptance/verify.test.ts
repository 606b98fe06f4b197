import { createHash } from 'node:crypto'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type { Acceptance } from '../../../lib/acceptance/record'
import { acceptanceVectors } from '../../../lib/acceptance/vectors/vectors'
import { verifyAcceptance } from '../../../lib/acceptance/verify'
import { acceptedFrom, beginOf } from '../../../lib/editions/days'
import { fc } from '../../support/seed'

const { texts, editions, vectors } = acceptanceVectors

/** JSON that may be a record but for one member. */
const nearlyRecord = fc
  .record(
    {
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      edition: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.jsonValue()),
      language: fc.oneof(fc.constantFrom('kk', 'ru', 'constructor', '__proto__'), fc.jsonValue()),
      sha256: fc.oneof(fc.constantFrom(...texts.map((one) => one.sha256)), fc.jsonValue()),
      kind: fc.oneof(fc.constantFrom('button', 'continued-use'), fc.jsonValue()),
      time: fc.oneof(fc.constant('2026-12-24T00:00:00Z'), fc.jsonValue()),
    },
    { requiredKeys: [] },
  )
  .map((record): unknown => JSON.parse(JSON.stringify(record)))

describe('a record of acceptance', () => {
  it.each(vectors)('is judged as the test vectors say: $name', ({ record, verdict }) => {
    expect(verifyAcceptance(JSON.parse(JSON.stringify(record)), editions)).toEqual(verdict)
  })

  it('is never a reason to fail, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlyRecord), (record) => {
        const verdict = verifyAcceptance(record, editions)
        expect(verdict.valid || verdict.reasons.length > 0).toBe(true)
        expect(verifyAcceptance(record, []).valid).toBe(false)
      }),
    )
  })

  it('counts from the beginning of the day of publication, going on from the day of acceptance', () => {
    const [, edition] = editions
    if (!edition) throw new Error('The vectors have no second edition.')
    const day = fc.date({
      min: new Date('2024-03-02'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -20 * 86_400_000, max: 20 * 86_400_000 }),
        (date, later) => {
          const published = date.toISOString().slice(0, 10)
          const from = acceptedFrom(published)
          const record: Omit<Acceptance, 'kind'> = {
            version: 1,
            edition: 2,
            language: 'kk',
            sha256: edition.texts.kk.files.md.sha256,
            time: new Date(beginOf(published) + later).toISOString(),
          }
          const isValid = (kind: Acceptance['kind']) =>
            verifyAcceptance({ ...record, kind }, [{ ...edition, published, acceptedFrom: from }])
              .valid
          expect(isValid('button')).toBe(later >= 0)
          expect(isValid('continued-use')).toBe(later >= 8 * 86_400_000)
        },
      ),
    )
  })

  it('is verified by a module that works in any engine', async () => {
    const { metafile } = await build({
      entryPoints: ['lib/acceptance/verify.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      mainFields: ['module', 'main'],
    })
    const own = Object.keys(metafile.inputs).filter((path) => !path.includes('node_modules/zod/'))
    expect(own.sort()).toEqual([
      'lib/acceptance/record.ts',
      'lib/acceptance/verify.ts',
      'lib/editions/days.ts',
    ])
  })
})

describe('the test vectors', () => {
  it('have each reason, and names that tell them apart', () => {
    const reasons = vectors.flatMap(({ verdict }) => (verdict.valid ? ['valid'] : verdict.reasons))
    expect([...new Set(reasons)].sort()).toEqual([
      'acceptance-day-unknown',
      'before-acceptance',
      'before-publication',
      'malformed',
      'unknown-edition',
      'unknown-language',
      'valid',
      'wrong-checksum',
    ])
    expect(new Set(vectors.map(({ name }) => name)).size).toBe(vectors.length)
  })

  it('have the checksums of their texts, and of the days that clause 1.2 gives', () => {
    for (const { edition, language, markdown, sha256 } of texts) {
      expect(createHash('sha256').update(markdown, 'utf8').digest('hex')).toBe(sha256)
      const listed = editions.find(({ number }) => number === edition)?.texts[language]
      expect(listed?.files.md.sha256).toBe(sha256)
    }
    for (const { published, acceptedFrom: day } of editions) {
      expect(day).toBe(published && acceptedFrom(published))
    }
  })
})
