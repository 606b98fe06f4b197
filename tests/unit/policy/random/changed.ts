import { fc } from '../../../support/seed'
import { odd } from './sentences'

/** A place in a text, as a share of its length. */
const share = fc.double({ min: 0, max: 1, noNaN: true })

/** Texts from which something is cut, and into which something else or of another text is put. */
export function spliced(sources: readonly string[]): fc.Arbitrary<string> {
  const source = fc.constantFrom(...sources)
  const put = fc.oneof(odd, fc.constant(''))
  const other = fc
    .tuple(source, share, fc.nat(200))
    .map(([text, at, length]) => cut(text, at, length))
  const edit = fc.record({ at: share, length: fc.nat(400), put, other })
  return fc.tuple(source, fc.array(edit, { minLength: 1, maxLength: 3 })).map(([before, edits]) =>
    edits.reduce((text, { at, length, put, other }) => {
      const start = Math.floor(at * text.length)
      return text.slice(0, start) + put + other + text.slice(start + length)
    }, before),
  )
}

function cut(text: string, at: number, length: number): string {
  const start = Math.floor(at * text.length)
  return text.slice(start, start + length)
}

/** Files that some program may have written: cut anywhere, in another encoding, or no text at all. */
export function anyBytes(sources: readonly string[]): fc.Arbitrary<Uint8Array> {
  const text = fc.constantFrom(...sources).map((source) => source.slice(0, 2_000))
  const utf8 = text.map((one) => Buffer.from(one))
  const lineEnd = fc.constantFrom('\r', '\r\n', '\n\r', '\u2028', '\u0085', '\0', '\v')
  return fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(utf8, fc.nat(3_000)).map(([bytes, at]) => bytes.subarray(0, at)),
    fc.tuple(utf8, fc.nat(3_000)).map(([bytes, at]) => bytes.subarray(at)),
    fc
      .tuple(utf8, fc.nat(3_000), fc.uint8Array({ minLength: 1, maxLength: 4 }))
      .map(([bytes, at, put]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at)])),
    fc
      .tuple(fc.constantFrom('', '\uFEFF'), text)
      .map(([mark, one]) => Buffer.from(mark + one, 'utf16le')),
    fc.tuple(text, lineEnd).map(([one, end]) => Buffer.from(one.replaceAll('\n', end))),
    text.map((one) => Buffer.from(`\uFEFF\uFEFF${one}`)),
  )
}
