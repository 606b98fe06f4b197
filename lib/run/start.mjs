// Serves the built site.
import { runNext } from './next.mjs'

const port = process.env.PORT || '3000'
console.log(`\nThe policy is at http://localhost:${port}/privacy\n`)
process.exitCode = await runNext(['start', '--port', port])
