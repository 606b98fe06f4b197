import { normalizeDigits } from './digits'
import type { Fact, Reader } from './fact'

const word =
  /(?<![\p{L}\d])\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-‑][\p{Script=Latin}\d]+)*(?![\p{Script=Cyrillic}])/gu

/** «TLSv1.2»: the version is a number of its own. */
const versioned = /^(\p{Lu}{2,})v\d+$/u

/** Abbreviations that Russian also has in its own letters. */
const inCyrillic = new Map([
  ['смс', 'sms'],
  ['пин', 'pin'],
  ['исо', 'iso'],
  ['мэк', 'iec'],
])
const cyrillicWord = new RegExp(
  String.raw`(?<!\p{L})(?:${[...inCyrillic.keys()].join('|')})(?!\p{L})`,
  'giu',
)

/**
 * The protocols, standards and other abbreviations in Latin letters: whatever has two capitals, or
 * a capital and a digit. An ordinary word, such as cookie, answers to one written in capitals.
 */
export const readNames: Reader = (text) => [
  ...[...text.matchAll(word)].flatMap(({ 0: found, index }): Fact[] => {
    const written = versioned.exec(found)?.[1] ?? found
    if (/^v\d+$/i.test(written)) return []
    const key = written.toLowerCase().replaceAll(/[-‑]/g, '')
    if (!isName(written)) return [{ kind: 'name', key, written, index, optional: true }]
    return [{ kind: 'name', key, written, index, ...partsOf(written) }]
  }),
  ...[...text.matchAll(cyrillicWord)].map(({ 0: written, index }): Fact => {
    const key = inCyrillic.get(written.toLowerCase()) ?? ''
    return { kind: 'name', key, written, index, optional: true }
  }),
]

/** «ISO-9001» may be «ISO 9001» in the other language, and «A4» have the Cyrillic letter. */
function partsOf(name: string): Pick<Fact, 'parts'> {
  const pieces = name.toLowerCase().split(/[-‑]|(?<=^\p{L})(?=\d)/u)
  const parts = pieces
    .filter((piece) => !/^\p{L}$/u.test(piece))
    .map((piece) => normalizeDigits(piece))
  return pieces.length > 1 && parts.length > 0 ? { parts } : {}
}

function isName(written: string): boolean {
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0
  return capitals > 1 || (capitals === 1 && /\d/.test(written))
}
