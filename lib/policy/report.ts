import type { VFileMessage } from 'vfile-message'

/** The faults as an editor reads them: where, what is wrong, and how to mend it. */
export function reportFaults(faults: readonly VFileMessage[]): string {
  const entries = faults.map((fault) => `${fault.name}\n  ${fault.reason}\n  ${fault.note}\n`)
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`
  return `The policy has ${count}.\n\n${entries.join('\n')}`
}
