// Serves the built site, by the same entry as a container.
const port = process.env.PORT || '3000'
console.log(`\nThe policy is at http://localhost:${port}/privacy\n`)

// Many systems set HOSTNAME to their name; the server takes it for the address to listen on.
Object.assign(process.env, { PORT: port, HOSTNAME: '0.0.0.0' })
await import(new URL('../../.next/standalone/serve.mjs', import.meta.url).href)
