import { readFileSync } from 'node:fs'
import { createEdition, type Edition } from '../../../lib/editions/edition'
import { arrange, type Editions } from '../../../lib/editions/editions'
import type { Locale } from '../../../lib/i18n/routing'
import { type Policy, policySchema } from '../../../lib/policy/schema'

/** Where two editions of a small policy are that no editor of this site changes. */
export const folder = 'tests/fixtures/editions'

/** Where the value of one is that its Markdown is parsed to. */
export const parsedFile = (number: number, locale: Locale) =>
  `tests/fixtures/parsed/edition-${number}/${locale}.json`

function readPolicy(number: number, locale: Locale): Policy {
  return policySchema.parse(JSON.parse(readFileSync(parsedFile(number, locale), 'utf8')))
}

/** Reads what was parsed, so that a test of pages fails for the sake of pages alone. */
function readParsed(number: number): Edition {
  const source = (locale: Locale) =>
    readFileSync(`${folder}/edition-${number}/${locale}.md`, 'utf8')
  const text = {
    policies: { kk: readPolicy(number, 'kk'), ru: readPolicy(number, 'ru') },
    sources: { kk: source('kk'), ru: source('ru') },
  }
  return createEdition(number, text, { today: '2026-02-01', withDrafts: false })
}

/** Sections 1 to 4, of which 3 is about cookies; no date of publication. */
export const first = readParsed(1)

/** Sections 1 to 5, of which 4 is about cookies; published on 15 January 2026. */
export const inForce = readParsed(2)

export const all = [first, inForce]

/** Editions, the earliest first, as a site has them without drafts. */
export function editionsOf(...editions: Edition[]): Editions {
  const arranged = arrange(editions, false)
  if (!arranged) throw new Error('There is no edition to show.')
  return { ...arranged, faults: [], warnings: [] }
}

/** Both editions, the second in force. */
export const editions = editionsOf(...all)
