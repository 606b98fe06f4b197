import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type State, states } from '../../lib/consent/consent'
import {
  type Answer,
  type Encoding,
  encodings,
  type Found,
  openTable,
  type Stored,
} from '../../lib/serve/table'

/** What a build says at an address; with the state of consent, where it depends on that. */
export type Built = { path: string; state: State | undefined; answer: Answer }

/** The table that a build wrote for the server, read without the server. */
export function readBuild(folder = '.next/standalone') {
  const { table, read } = openTable(folder)

  const answerAt = (index: number): Answer => {
    const answer = table.answers[index]
    if (!answer) throw new Error(`the table has no answer ${index}`)
    return answer
  }
  const bytesOf = (stored: Stored) => read(stored)

  const builtAt = (path: string, one: Found): Built[] => {
    if (typeof one === 'number') return [{ path, state: undefined, answer: answerAt(one) }]
    return states.flatMap((state) => {
      const index = one[state]
      return index === undefined ? [] : [{ path, state, answer: answerAt(index) }]
    })
  }
  const found = Object.entries(table.found).flatMap(([path, one]) => builtAt(path, one))
  const ofDays = Object.entries(table.days).flatMap(([path, { before, malformed }]) => [
    ...builtAt(`${path} before all editions`, before),
    ...builtAt(`${path} for no day`, malformed),
  ])
  const others = [table.missing, table.malformed, table.failed].map(
    (index): Built => ({
      path: `${answerAt(index).status}`,
      state: undefined,
      answer: answerAt(index),
    }),
  )
  const nearest = Object.entries(table.nearest).map(
    ([path, index]): Built => ({ path: `near ${path}`, state: undefined, answer: answerAt(index) }),
  )

  return {
    table,
    /** Every answer that has an address. */
    found,
    decided: Object.keys(table.decided),
    answerAt,
    bytesOf,
    /** Every page, also those of errors, which have no address. */
    pages: [...found, ...ofDays, ...others, ...nearest].filter(({ answer }) =>
      answer.headers['Content-Type']?.startsWith('text/html'),
    ),
    /** The text of an answer. */
    textOf: ({ bodies: own }: Answer) => (own ? bytesOf(own.identity).toString() : ''),
    /** The encodings that an answer is kept in. */
    encodingsOf: ({ bodies: own }: Answer) => encodings.filter((encoding) => own?.[encoding]),
  }
}

const decoders: Record<Encoding, (bytes: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  identity: (bytes) => bytes,
}

/** What a body in this encoding is. */
export function decode(encoding: Encoding, bytes: Buffer): Buffer {
  return decoders[encoding](bytes)
}
