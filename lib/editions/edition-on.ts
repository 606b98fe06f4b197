/**
 * What was in force on a day (ISO 8601): the last that was published by it. Undefined where the day is
 * before the first one of which it is known when it was published.
 *
 * @param editions editions, or what is said of each, the earliest first
 */
export function editionOn<One extends { published: string | undefined }>(
  editions: readonly One[],
  day: string,
): One | undefined {
  return editions.findLast(({ published }) => published !== undefined && published <= day)
}
