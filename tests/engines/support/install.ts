// Makes sure that Firefox and WebKit are there: installed before, else by apt.
import { ensureInstalled } from '../../support/debian.mjs'
import { firefox, webkit } from './programs'

for (const { name, packages, isInstalled } of [firefox, webkit]) {
  ensureInstalled(name, isInstalled, packages)
}
