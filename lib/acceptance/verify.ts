import { beginOf } from '../editions/days'
import type { ListedEdition, ListedText } from '../files/editions-schema'
import { type Acceptance, acceptanceSchema } from './record'

/** Why a record shows no acceptance. */
export type Reason =
  /** It does not keep to the schema; nothing else is then asked. */
  | 'malformed'
  | 'unknown-edition'
  /** The edition has no text in that language. */
  | 'unknown-language'
  /** It was another text that was shown. */
  | 'wrong-checksum'
  /** The edition was not published yet. */
  | 'before-publication'
  /** The Service was used when going on did not mean acceptance yet. */
  | 'before-acceptance'
  /** Going on may mean acceptance from a day on that is not known. */
  | 'acceptance-day-unknown'

/** What a record is worth: where the text is that was accepted, or every reason against it. */
export type Verdict = { valid: true; address: string } | { valid: false; reasons: Reason[] }

/**
 * Whether a record shows that an edition was accepted. Days begin as they do in Kazakhstan (UTC+5). It
 * throws for no record, whatever it is; what is not in the record, such as who it was, is not asked.
 *
 * @param editions those of editions.json
 */
export function verifyAcceptance(record: unknown, editions: readonly ListedEdition[]): Verdict {
  const { data } = acceptanceSchema.safeParse(record)
  if (!data) return { valid: false, reasons: ['malformed'] }
  const edition = editions.find(({ number }) => number === data.edition)
  if (!edition) return { valid: false, reasons: ['unknown-edition'] }
  const text = new Map(Object.entries(edition.texts)).get(data.language)
  const reasons = [...reasonsOfText(data, text), ...reasonsOfTime(data, edition)]
  return text && reasons.length === 0
    ? { valid: true, address: text.address }
    : { valid: false, reasons }
}

function reasonsOfText({ sha256 }: Acceptance, text: ListedText | undefined): Reason[] {
  if (!text) return ['unknown-language']
  return text.files.md.sha256 === sha256 ? [] : ['wrong-checksum']
}

function reasonsOfTime(
  { kind, time }: Acceptance,
  { published, acceptedFrom }: ListedEdition,
): Reason[] {
  const isBefore = (day: string) => Date.parse(time) < beginOf(day)
  const reasons: Reason[] = []
  if (published && isBefore(published)) reasons.push('before-publication')
  if (kind === 'continued-use' && !acceptedFrom) reasons.push('acceptance-day-unknown')
  if (kind === 'continued-use' && acceptedFrom && isBefore(acceptedFrom)) {
    reasons.push('before-acceptance')
  }
  return reasons
}
