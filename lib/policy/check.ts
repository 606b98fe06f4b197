import { relative } from 'node:path'
import { locales } from '../i18n/routing'
import { currentEdition, reviewEdition } from './edition'
import { reportFaults } from './report'

const directory = process.argv[2] ?? (await currentEdition()).directory
const { faults, policies } = await reviewEdition(directory)

if (policies) {
  const { sections } = policies[locales[0]]
  const clauses = sections.flatMap((section) => section.clauses)
  const items = clauses.flatMap((clause) => clause.items)
  console.log(
    `${relative('', directory)}: ${locales.join(' and ')} agree. ` +
      `${sections.length} sections, ${clauses.length} clauses, ${items.length} items.`,
  )
} else {
  console.error(reportFaults(faults))
  process.exitCode = 1
}
