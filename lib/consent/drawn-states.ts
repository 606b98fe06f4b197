import { consent } from 'next/root-params'
import { buildFacts } from '../site/build-facts'
import { everyState, possibleStates, type State } from './consent'

/**
 * The states of consent that this page is drawn for. A build draws a page once, for all that a
 * visitor can be in, and parts them afterwards; `next dev` draws the one of the visitor.
 *
 * @throws Error outside the pages that have one.
 */
export async function drawnStates(): Promise<State[]> {
  const named = await consent()
  const possible = possibleStates(buildFacts().edition)
  if (named === everyState) return possible
  const state = possible.find((one) => one === named)
  if (state) return [state]
  throw new Error(`${named} is no state of consent`)
}

/** The attribute of an element that only visitors in this state are to get; the build reads it. */
export function onlyIn(state: State): { 'data-state': State } {
  return { 'data-state': state }
}
