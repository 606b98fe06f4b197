import type { Server } from 'node:http'

/** How long answers may take to end once the server is stopped, in ms. */
const grace = 5_000

/**
 * Ends the process on these signals once what was asked before is answered, or the grace is over.
 * Meanwhile each answer ends its connection: one that is in use would be kept until the end of the
 * grace.
 */
export function stopOn(signals: readonly NodeJS.Signals[], server: Server): void {
  let stopping = false
  const stop = () => {
    // A terminal signals every process, and the one that started this passes the signal on.
    if (stopping) return
    stopping = true
    server.prependListener('request', (_, response) => {
      response.shouldKeepAlive = false
    })
    server.close(() => process.exit(0))
    // Connections that have sent nothing yet would keep it open.
    setTimeout(() => server.closeAllConnections(), grace).unref()
  }
  for (const signal of signals) process.on(signal, stop)
  // The process that started this one is gone, so nobody would stop it.
  process.on('disconnect', () => process.exit(1))
  if (process.connected === false) process.exit(1)
}
