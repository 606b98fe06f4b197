import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { changeFaults } from './faults/changes'
import { characterFaults } from './faults/characters'
import { clauseFaults } from './faults/clauses'
import { cookieFaults } from './faults/cookies'
import { correctedFaults } from './faults/corrected'
import { dayFaults } from './faults/days'
import type { Description, Entry, ReportLanguage } from './faults/entry'
import { factFaults } from './faults/facts'
import { fileFaults } from './faults/files'
import { folderFaults } from './faults/folders'
import { frontMatterFaults } from './faults/front-matter'
import { itemFaults } from './faults/items'
import { letterFaults } from './faults/letters'
import { markdownFaults } from './faults/markdown'
import { noteFaults } from './faults/note'
import { numberingFaults } from './faults/numbering'
import { parityFaults } from './faults/parity'
import { referenceFaults } from './faults/references'
import { sealFaults } from './faults/seals'
import { sectionFaults } from './faults/sections'
import { termWarnings } from './faults/terms'

export { type ReportLanguage, reportLanguages } from './faults/entry'

/** Kinds that are told and stop nothing. */
const warnings = { ...termWarnings }

const entries = {
  ...warnings,
  ...fileFaults,
  ...characterFaults,
  ...letterFaults,
  ...frontMatterFaults,
  ...noteFaults,
  ...correctedFaults,
  ...markdownFaults,
  ...sectionFaults,
  ...clauseFaults,
  ...itemFaults,
  ...numberingFaults,
  ...referenceFaults,
  ...cookieFaults,
  ...parityFaults,
  ...factFaults,
  ...folderFaults,
  ...dayFaults,
  ...changeFaults,
  ...sealFaults,
}

/** A kind of fault. */
export type RuleId = keyof typeof entries

type ValuesByRule = {
  [R in RuleId]: (typeof entries)[R] extends Entry<infer Values> ? Values : never
}

/** What the sentences about a kind of fault are worded from. */
export type FaultValues<R extends RuleId> = ValuesByRule[R]

/** A kind of fault with values of that kind: for each kind in `R`, one member of the union. */
type Fault<R extends RuleId> = { [Rule in R]: { ruleId: Rule; values: FaultValues<Rule> } }[R]

declare module 'vfile-message' {
  interface VFileMessage {
    /** What the fault is worded from, kept so that it can be worded in another language. */
    values?: FaultValues<RuleId>
  }
}

/** All kinds of faults. */
export const faultCatalogue: { readonly [R in RuleId]: Entry<FaultValues<R>> } = entries

/** Notes a fault on `file`, in English until it is described; without a place, on line 1. */
export function addFault<R extends RuleId>(
  file: VFile,
  place: Point | undefined,
  ruleId: R,
  values: FaultValues<R>,
): void {
  const { reason, fix } = faultCatalogue[ruleId].en(values)
  const options = { place: place ?? { line: 1, column: 1 }, ruleId, source: 'policy' }
  const message = file.message(reason, options)
  message.fatal = !Object.hasOwn(warnings, ruleId)
  message.note = fix
  message.values = values
}

/** Whether anything was noted that stops a text from being published. */
export function hasFaults({ messages }: VFile): boolean {
  return messages.some(({ fatal }) => fatal)
}

/**
 * The text of a fault in a language.
 *
 * @throws Error where the message did not come from {@link addFault}
 */
export function describeFault(message: VFileMessage, language: ReportLanguage): Description {
  if (!isFault(message)) throw new Error(`No kind of fault: ${message.ruleId} (${message.reason})`)
  return word(message, language)
}

function word<R extends RuleId>({ ruleId, values }: Fault<R>, language: ReportLanguage) {
  return faultCatalogue[ruleId][language](values)
}

/** Only {@link addFault} writes `values`, and it is typed to write those of the rule. */
function isFault(message: VFileMessage): message is VFileMessage & Fault<RuleId> {
  const { ruleId, values } = message
  return values !== undefined && ruleId !== undefined && Object.hasOwn(faultCatalogue, ruleId)
}
