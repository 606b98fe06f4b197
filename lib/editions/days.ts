/** How far the days of Kazakhstan are ahead of UTC, in hours: in the whole country since 2024-03-01. */
const offset = 5

/** The day, ISO 8601, that it is in Kazakhstan at a moment. */
export function dayAt(moment: Date): string {
  return new Date(moment.getTime() + offset * 3_600_000).toISOString().slice(0, 10)
}

/** Whether a text is a day as ISO 8601 writes it, and one that there is: not 30 February. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The moment, in ms since 1970, at which a day (ISO 8601) begins in Kazakhstan. */
export function beginOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - offset * 3_600_000
}

/** The day that comes so many days after another, both ISO 8601. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10)
}

/** How many whole days a reader has before going on means acceptance: clause 1.2 of the policy. */
const grace = 7

/**
 * The first day, ISO 8601, on which the changes of an edition published on `published` are deemed
 * accepted by those who go on using the Service. Clause 1.2 counts 7 calendar days from the day of
 * publication; a period begins on the day after the event that it is counted from (Civil Code of
 * Kazakhstan, article 173), and ends with the end of its last day: published on 1 December, the seven
 * days are 2–8 December, so it is the 9th.
 */
export function acceptedFrom(published: string): string {
  return daysAfter(published, grace + 1)
}
