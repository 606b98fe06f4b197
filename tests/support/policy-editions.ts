import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locale, locales } from '../../lib/i18n/routing'
import type { Edit } from './copy'

/** Editions that follow the first one of this site, made up for tests; its README says what they are. */
export const policyEditions = 'tests/fixtures/policy-editions'

/** What the words of the site call the policy, and what edition 4 calls it. */
const renamed: Record<Locale, [string, string]> = {
  kk: ['Дербес деректерді жинау және өңдеу', 'Дербес деректерді жинау, өңдеу және қорғау'],
  ru: ['при сборе и обработке', 'при сборе, обработке и защите'],
}

/**
 * Puts them, sealed, in the place of the editions of a project, and their title where the words of the
 * site have it, as who looks after the site would.
 */
export const withPolicyEditions: Edit = (folder) => {
  const content = join(folder, 'content')
  for (const name of readdirSync(content)) {
    if (isOfEditions(name)) rmSync(join(content, name), { recursive: true })
  }
  for (const name of readdirSync(policyEditions)) {
    if (isOfEditions(name)) {
      cpSync(join(policyEditions, name), join(content, name), { recursive: true })
    }
  }
  for (const locale of locales) {
    const path = join(folder, 'messages', `${locale}.json`)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(...renamed[locale]))
  }
}

function isOfEditions(name: string): boolean {
  return /^(edition-|SHA256SUMS)/.test(name)
}
