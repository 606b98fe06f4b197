// What a build is a release of: the day that it is made for, with or without drafts.

/** How far the days of Kazakhstan are ahead of UTC, in ms. */
const offset = 5 * 3_600_000

/**
 * Settles what a build is a release of, once for all of its processes: it may run over midnight. They
 * are set even where they are empty, so that Next.js does not read them from a file of settings: one
 * with a day in it would keep the site at that day, with each build anew.
 *
 * @param {Record<string, string | undefined>} environment
 * @param {Date} now
 * @returns {{ TODAY: string, DRAFTS: string }} the variables that lib/editions/release.ts reads
 */
export function settleRelease({ TODAY, DRAFTS }, now = new Date()) {
  const today = new Date(now.getTime() + offset).toISOString().slice(0, 10)
  return { TODAY: TODAY || today, DRAFTS: DRAFTS ?? '' }
}

/**
 * @param {string} text
 * @returns {boolean} whether it is a day as ISO 8601 writes it
 */
export function isDay(text) {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
}
