import { describe, expect, it } from 'vitest'
import { addCommand, chain, readPublished } from '../../support/published-addresses'

/** How many there were while there was one edition. */
const atFirst = 330

describe('the addresses that were ever published', () => {
  const { lines, addresses } = readPublished()

  it('only grow in number: none is taken out, changed or put in between', () => {
    expect(lines, `Take back what was done to them. To add new ones: ${addCommand}`).toEqual(
      chain(addresses),
    )
    expect(lines.length).toBeGreaterThanOrEqual(atFirst)
  })

  it('are written once each', () => {
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})
