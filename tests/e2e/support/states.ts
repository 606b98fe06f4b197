import type { BrowserContext } from '@playwright/test'
import {
  type Choice,
  consentCookie,
  type State,
  states,
  writeConsent,
} from '../../../lib/consent/consent'
import { edition } from './policy'

/** What a browser that has made a choice sends, now or under the edition before. */
const cookie = (choice: Choice, number = edition.number) =>
  writeConsent({ edition: number, choice })

const cookies: Record<State, string | undefined> = {
  unasked: undefined,
  outdated: cookie('all', edition.number - 1),
  necessary: cookie('necessary'),
  all: cookie('all'),
}

/** The states that a visitor can be in: without an earlier edition no choice is from before. */
export const possibleStates = states.filter((state) => state !== 'outdated' || edition.number > 1)

/** What a browser in this state sends. */
export function cookieHeader(state: State | undefined): Record<string, string> {
  const value = state && cookies[state]
  return value ? { cookie: `${consentCookie}=${value}` } : {}
}

/** Puts a visitor into a state of consent. */
export async function enter(context: BrowserContext, state: State, baseURL = ''): Promise<void> {
  const value = cookies[state]
  if (value) await context.addCookies([{ name: consentCookie, value, url: baseURL }])
}
