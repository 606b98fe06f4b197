// Seals the editions that are published: content/SHA256SUMS then says what their files are.
import { runBundled } from './run-bundled.mjs'

await runBundled('lib/seal/main.ts')
