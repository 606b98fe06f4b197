import type { VFile } from 'vfile'
import { addFault } from './faults'

/** The longest line that is read, in characters: two pages of A4. */
const longest = 5000
/** More quotations or lists within one another than this are not read, to whatever depth they go. */
const nested = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){10}|^[ \t]{40}/

/**
 * Reports lines that no editor means and that would take Markdown minutes to read, such as a whole
 * document that was pasted into one line.
 */
export function checkLines(file: VFile): void {
  for (const [index, line] of String(file)
    .split(/\r\n|[\r\n]/)
    .entries()) {
    const place = { line: index + 1, column: 1 }
    if (line.length > longest) addFault(file, place, 'line-too-long', { longest })
    else if (nested.test(line)) addFault(file, place, 'line-nested', {})
  }
}
