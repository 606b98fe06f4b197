import { writeBuildFacts } from '../../../lib/site/build-facts'

/** What a build settles, since the library is otherwise only used in one. */
export const facts = {
  origin: 'https://enic-kazakhstan.edu.kz',
  analytics: undefined,
  edition: 1,
  hash: 'development',
}

Object.assign(process.env, writeBuildFacts(facts))
