/** The languages of reports: English for who changes the code, the others for who edits the policy. */
export const reportLanguages = ['en', 'ru', 'kk'] as const

export type ReportLanguage = (typeof reportLanguages)[number]

/**
 * What is wrong, why that matters to a reader where it is not plain, and what to do about it. Each is
 * one or more whole sentences.
 */
export type Description = { reason: string; why?: string; fix: string }

/** A kind of fault in every language, worded from the values of the place where it was found. */
export type Entry<Values> = Record<ReportLanguage, (values: Values) => Description>

/** For a kind whose words are always the same: takes `{}` only. */
export type NoValues = Record<string, never>

/** Types an entry by its values, which its three wordings then must agree on. */
export function entry<Values>(texts: Entry<Values>): Entry<Values> {
  return texts
}
