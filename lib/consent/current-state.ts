import { consent } from 'next/root-params'
import { type State, states } from './consent'

/**
 * The state of consent that this page is prerendered for.
 *
 * @throws Error outside the pages that have one.
 */
export async function currentState(): Promise<State> {
  const named = await consent()
  const state = states.find((one) => one === named)
  if (state) return state
  throw new Error(`${named} is no state of consent`)
}
