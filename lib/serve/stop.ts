import type { Server } from 'node:http'

/** How long answers may take to end once the server is stopped, in ms. */
const grace = 5_000

/** Ends the process on these signals once what was asked before is answered, or the grace is over. */
export function stopOn(signals: readonly NodeJS.Signals[], server: Server): void {
  for (const signal of signals) {
    process.once(signal, () => {
      server.close(() => process.exit(0))
      // Connections that have sent nothing yet would keep it open.
      setTimeout(() => server.closeAllConnections(), grace).unref()
    })
  }
  // The process that started this one is gone, so nobody would stop it.
  process.once('disconnect', () => process.exit(1))
}
