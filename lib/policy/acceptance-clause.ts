import type { Locale } from '../i18n/routing'
import type { Policy } from './schema'
import { clauseText } from './text'

/** How a clause says that changes are deemed accepted when 7 calendar days have passed. */
const says: Record<Locale, readonly RegExp[]> = {
  kk: [/7\s\(жеті\)\sкүнтізбелік/u, /өзгерістер/u, /қабылданды/u],
  ru: [/7\s\(семи\)\sкалендарных/u, /изменения/u, /принятыми/u],
}

/**
 * The number of the clause by which changes of the policy are deemed accepted after 7 calendar days;
 * undefined where the text has no such clause, or more than one.
 */
export function acceptanceClause({ sections }: Policy, locale: Locale): string | undefined {
  const [found, ...others] = sections
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => says[locale].every((words) => words.test(clauseText(clause))))
  return others.length === 0 ? found?.number : undefined
}
