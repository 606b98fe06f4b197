/**
 * What comes nearest to an address that does not exist: the value of the longest of these
 * beginnings that it has, up to the end of a word or number. `/privacy/ru/2.9-1` begins with
 * `/privacy/ru/2`, and `/privacy/ru/24` only with `/privacy/ru`.
 */
export function nearestOf<Value>(
  beginnings: Readonly<Record<string, Value>>,
): (path: string) => Value | undefined {
  const known = new Map(Object.entries(beginnings))
  const longest = Math.max(0, ...[...known.keys()].map(({ length }) => length))
  return (path) => {
    // However long the address is, no more of it is looked at than the longest beginning.
    for (let end = Math.min(path.length, longest); end > 0; end -= 1) {
      const value = isEnd(path, end) ? known.get(path.slice(0, end)) : undefined
      if (value !== undefined) return value
    }
    return undefined
  }
}

/** Whether a word or number ends there. */
function isEnd(path: string, position: number): boolean {
  return !/[a-z\d]/i.test(path.charAt(position))
}
