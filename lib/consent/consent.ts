/** The cookie that keeps a visitor's choice: host-only, for a year. */
export const consentCookie = 'enic_consent'

/** The most that the form about cookies may weigh, in bytes. */
export const formLimit = 1024

/** What a visitor can choose. */
export const choices = ['all', 'necessary'] as const

/** The fragment of the settings' page at which it says what is chosen now. */
export const savedPlace = 'choice'

/**
 * What is known of a visitor: nothing, a choice made under an earlier edition of the policy, or
 * their choice. There is a page for each.
 */
export const states = ['unasked', 'outdated', ...choices] as const

/** In the place of a state: what a build draws for all of them at once. */
export const everyState = 'every'

export type Choice = (typeof choices)[number]
export type State = (typeof states)[number]

/** The states that a visitor can be in: with one edition no choice was made under an earlier one. */
export function possibleStates(edition: number): State[] {
  return states.filter((state) => state !== 'outdated' || edition > 1)
}

/** Whether a visitor in this state lets analytics be loaded. */
export function allowsAnalytics(state: State): boolean {
  return state === 'all'
}

/** A choice, and the number of the edition of the policy that it was made under. */
export type Consent = { edition: number; choice: Choice }

/** The value of the cookie: version of the format, edition, choice; `v1.edition-1.all`. */
export function writeConsent({ edition, choice }: Consent): string {
  return `v1.edition-${edition}.${choice}`
}

/** A `Cookie` header, from its beginning to its end, that has the cookie once, with such a value. */
function headerWith(value: string): string {
  return `(?!.*${consentCookie}=.*${consentCookie}=)(?:.*;[ ]*)?${consentCookie}=${value}[ ]*(?:;.*)?`
}

/**
 * A regular expression of a `Cookie` header with a choice under any edition, which it gives
 * as the group `choice`. A proxy in front of the site keeps its pages apart by it.
 */
export const anyChoicePattern = headerWith(
  `(?<choice>v1[.]edition-[1-9][0-9]?[.](?:${choices.join('|')}))`,
)

/**
 * Regular expressions, a state each, of a `Cookie` header that puts a visitor into that
 * state while `edition` is in force. The server picks the page by them. A header that none of them
 * matches, because the cookie is missing, malformed, there twice or from the future, means
 * `unasked`.
 */
export function statePatterns(edition: number): { state: State; pattern: string }[] {
  const earlier = Array.from({ length: edition - 1 }, (_, index) => index + 1)
  const of = (editions: number[], chosen: readonly Choice[]) =>
    headerWith(`v1[.]edition-(?:${editions.join('|')})[.](?:${chosen.join('|')})`)

  return [
    ...choices.map((choice) => ({ state: choice, pattern: of([edition], [choice]) })),
    ...(earlier.length > 0 ? [{ state: 'outdated' as const, pattern: of(earlier, choices) }] : []),
  ]
}

/**
 * Reads the state of a visitor off the `Cookie` header that they send, while `edition` is in force.
 * The function never throws, whatever it is given.
 */
export function stateReader(edition: number): (header: string | undefined) => State {
  const patterns = statePatterns(edition).map(({ state, pattern }) => ({
    state,
    pattern: new RegExp(`^${pattern}$`),
  }))
  return (header) => {
    if (header === undefined) return 'unasked'
    return patterns.find(({ pattern }) => pattern.test(header))?.state ?? 'unasked'
  }
}

/** The state of a visitor who sends this `Cookie` header. Never throws, whatever it is given. */
export function readState(header: string | undefined, edition: number): State {
  return stateReader(edition)(header)
}
