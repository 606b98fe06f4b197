import { loadEditions } from '../../../lib/editions/editions'

/** Two editions of a small policy that no editor of this site changes. */
export const { all, inForce } = await loadEditions('tests/fixtures/editions')

/** The earlier one: sections 1 to 4, of which 3 is about cookies; no date of publication. */
export const [first = inForce] = all
