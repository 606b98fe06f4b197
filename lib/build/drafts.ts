import type { State } from '../consent/consent'
import type { Effort } from './compress'

/** What the answers of a build are made of, among what Next.js says that it has built. */
export type Built = {
  staticFiles: { pathname: string; filePath: string }[]
  prerenders: {
    id: string
    pathname: string
    fallback?: {
      filePath: string | undefined
      initialHeaders?: Record<string, string | string[]>
    }
  }[]
}

/** An answer before it is finished: its body neither compressed nor placed. */
export type Draft = {
  status: number
  headers: Record<string, string>
  body?: Buffer | string
  /** How much work its compression is worth; the most, where nothing is said. */
  effort?: Effort
}

/** The methods that Next.js answers at an address, and what OPTIONS and others get. */
export type Decided = {
  methods: readonly string[]
  others: Draft
  options: Draft
  takesDay?: boolean
}

/** What is said at an address; where it depends on the visitor's choice, one for each state of consent. */
export type Found = Draft | Map<State, Draft>

/** What an address answers that is asked for a day; see the table of the server. */
export type Days = {
  editions: readonly { published: string; draft: Draft }[]
  before: Found
  malformed: Found
}

/** What an address answers from a moment on, in ms since 1970. */
export type Turn = { at: number; draft: Draft }

/** Everything that a site can say, before it becomes the table of the server. */
export type Drafts = {
  /** By pathname. */
  found: Map<string, Found>
  /** By pathname: what is said of the day that is asked for. */
  days: Map<string, Days>
  /** By pathname: what is said later, the earliest first. */
  turns: Map<string, readonly Turn[]>
  /** By pathname: what Next.js answers request by request. */
  decided: Map<string, Decided>
  /** By the beginning of a pathname: what is said where there is nothing at the whole of it. */
  nearest: Map<string, Draft>
  missing: Draft
  malformed: Draft
  notAllowed: Draft
  options: Draft
  failed: Draft
}
