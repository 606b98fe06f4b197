import { randomInt } from 'node:crypto'
import fc from 'fast-check'

// The processes that run the tests have it from the one that starts them.
process.env.SEED ||= `${randomInt(2 ** 31)}`
/** What the random tests of this run are made from. */
export const seed = Number(process.env.SEED)
if (!Number.isInteger(seed)) throw new Error(`SEED is no whole number: ${process.env.SEED}`)

fc.configureGlobal({ seed })

/** Says with which seed a run can be repeated. Vitest and Playwright call it once, before all tests. */
export default function reportSeed(): void {
  console.log(`fast-check: SEED=${seed}`)
}

/** fast-check, with the seed of this run. */
export { fc }
