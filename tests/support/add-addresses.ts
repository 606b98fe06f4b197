// Adds the addresses of this build that are new to those ever published.
import { appendFileSync } from 'node:fs'
import { addressesOf, chain, publishedFile, readPublished } from './published-addresses'
import { readBuild } from './table'

const { addresses, last } = readPublished()
const known = new Set(addresses)
const added = addressesOf(readBuild()).filter((address) => !known.has(address))
appendFileSync(
  publishedFile,
  chain(added, last)
    .map((line) => `${line}\n`)
    .join(''),
)
console.log(`${added.length} added to ${publishedFile}`)
