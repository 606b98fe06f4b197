import { loadEditions } from '../../../lib/editions/editions'

/** The six editions that the site is tested with, the sixth a draft. */
export const policyEditions = await loadEditions('tests/fixtures/policy-editions', {
  release: { today: '2028-02-01', withDrafts: true },
})
