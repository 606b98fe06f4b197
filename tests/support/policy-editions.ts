import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Edit } from './copy'

/** Editions that follow the first one of this site, made up for tests; its README says what they are. */
export const policyEditions = 'tests/fixtures/policy-editions'

/** Puts them, sealed, in the place of the editions of a project. */
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
}

function isOfEditions(name: string): boolean {
  return /^(edition-|SHA256SUMS)/.test(name)
}
