// Builds a copy of this project with the editions for tests; its name is on the command line.
import { execFileSync } from 'node:child_process'
import { copyProject } from './copy'
import { withPolicyEditions } from './policy-editions'

const [, , name] = process.argv
if (!name) throw new Error('Name the copy.')
const cwd = copyProject(name, withPolicyEditions)
execFileSync(process.execPath, ['lib/commands/build.mjs'], { cwd, stdio: 'inherit' })
