// Checks the policy.
import { runBundled } from './run-bundled.mjs'

await runBundled('lib/check/main.ts')
