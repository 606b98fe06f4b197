import { readFileSync } from 'node:fs'
import type { Locale } from '../../lib/i18n/routing'

/** The policy as received, by the number that its parts stand under: `2`, `2.4`, `5.1-3`. */
export type Received = Map<string, string>

/**
 * Reads the policy's text as it was received: extracted from a PDF, Kazakh first, then Russian,
 * with lines wrapped anywhere. U+F0B7 is the bullet; the lines of google.com/url are remains of the
 * PDF's links; a hyphen at the end of a line belongs to the word.
 */
export function readReceived(): Record<Locale, Received> {
  const text = readFileSync('tests/fixtures/policy-as-received.txt', 'utf8')
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('https://www.google.com/url?'))
  const title = lines.findIndex((line) => line.startsWith('ПОЛИТИКА КОНФИДЕНЦИАЛЬНОСТИ'))
  return { kk: collect(lines.slice(0, title)), ru: collect(lines.slice(title + 1)) }
}

function collect(lines: readonly string[]): Received {
  const received: Received = new Map()
  let current = ''
  let clause = ''
  let items = 0
  for (const line of lines) {
    const numbered = /^(\d+(?:\.\d+)?)\.\s(.*)$/.exec(line)
    const item = /^\uF0B7\s*(.*)$/.exec(line)
    if (numbered) {
      current = clause = numbered[1] ?? ''
      items = 0
      received.set(current, numbered[2] ?? '')
    } else if (item) {
      items += 1
      current = `${clause}-${items}`
      received.set(current, item[1] ?? '')
    } else {
      const before = received.get(current) ?? ''
      received.set(current, before.endsWith('-') ? before + line : `${before} ${line}`)
    }
  }
  return received
}
