import { openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { State } from '../consent/consent'

/** The encodings in which a body is kept, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/** Where a body stands in the file of bodies, in bytes, and its entity tag. */
export type Stored = { start: number; end: number; etag: string }

/** A body in the encodings that make it smaller, and as it is. */
export type Bodies = { identity: Stored } & Partial<Record<Encoding, Stored>>

/** What the site says at an address: all but the body is in the table. */
export type Answer = { status: number; headers: Record<string, string>; bodies?: Bodies }

/** The index of an answer; where it depends on the visitor's choice, one for each state of consent. */
export type Found = number | Partial<Record<State, number>>

/**
 * An address whose answer Next.js decides, request by request; `others` answers other methods. It is
 * asked without a query, but for the day where it takes one.
 */
export type Decided = {
  methods: readonly string[]
  others: number
  options: number
  takesDay?: boolean
}

/** What an address answers that is asked for a day (`?date=2026-12-05`). */
export type Days = {
  /** By the day from which each was in force, the earliest first: the index of what leads to an edition. */
  editions: readonly { published: string; answer: number }[]
  /** For a day before all of these. */
  before: Found
  /** For what is no day. */
  malformed: Found
}

/** Everything that the site can say. The build writes it, the server only looks it up. */
export type Table = {
  /** The number of the edition in force, by which a choice is current or outdated. */
  edition: number
  /** When the build made it, in ms since 1970. */
  modified: number
  /** The headers of every answer. */
  always: Record<string, string>
  answers: readonly Answer[]
  /** The name of the file of bodies: another build has another, so that they are never mixed. */
  file: string
  /** By pathname, exactly as a request writes it. */
  found: Record<string, Found>
  /** By pathname; what one of these answers without a day is found like anything else. */
  days: Record<string, Days>
  /**
   * By pathname: the index of what is answered from a moment on, in ms since 1970, the earliest first;
   * before that it is found like anything else.
   */
  turns: Record<string, readonly { at: number; answer: number }[]>
  decided: Record<string, Decided>
  /**
   * By the beginning of a pathname that is not in the table: the index of the answer that offers what
   * comes nearest to it.
   */
  nearest: Record<string, number>
  /** The indexes of the answers to what is not in the table. */
  missing: number
  malformed: number
  notAllowed: number
  options: number
  /** The index of the answer to a request whose handling failed. */
  failed: number
}

/** The name of the file in which a build keeps its table. */
export const tableFile = 'answers.json'

/** The table of a build, and what reads its bodies: the bytes from `start` up to, not including, `end`. */
export type OpenTable = { table: Table; read: (place: { start: number; end: number }) => Buffer }

/**
 * Opens the table of a build in a folder. Bodies stay in their file: the system keeps in memory what is
 * asked for often, once for all servers of a machine.
 *
 * @throws Error, when a body is read, where the file is no longer as it was built.
 */
export function openTable(folder: string): OpenTable {
  // No schema: the same build wrote it, and its size is most of the time of a start.
  const table: Table = JSON.parse(readFileSync(join(folder, tableFile), 'utf8'))
  const file = openSync(join(folder, table.file), 'r')
  return {
    table,
    read: ({ start, end }) => {
      const bytes = Buffer.allocUnsafeSlow(end - start)
      const length = readSync(file, bytes, 0, bytes.length, start)
      if (length < bytes.length) throw new Error(`${table.file} is shorter than the table says.`)
      return bytes
    },
  }
}
