import { digestOf } from '../../digest'
import type { Reason, Verdict } from '../verify'
import { addressOf, editions, texts } from './editions'
import { accepted, malformed, refused } from './records'

/** A record, and what is to be said of it. */
type Vector = { name: string; record: unknown; verdict: Verdict }

const invalid = (reasons: Reason[]): Verdict => ({ valid: false, reasons })

const vectors: Vector[] = [
  ...Object.entries(accepted).map(([name, record]): Vector => {
    const address = addressOf(record.edition, record.language)
    return { name, record, verdict: { valid: true, address } }
  }),
  ...Object.entries(refused).map(([name, [record, ...reasons]]): Vector => {
    return { name, record, verdict: invalid(reasons) }
  }),
  ...Object.entries(malformed).map(([name, record]): Vector => {
    return { name, record, verdict: invalid(['malformed']) }
  }),
]

/**
 * What a program that verifies records can be tested with, in any language: texts and their checksums,
 * editions as in editions.json, and records with what is to be said of each.
 */
export const acceptanceVectors = {
  texts: texts.map((one) => ({ ...one, sha256: digestOf(one.markdown) })),
  editions,
  vectors,
}
