import type { Edition } from '../edition'

/** The same function of two editions, which finds anything once for as long as both are in use. */
export function rememberOfTwo<T>(
  find: (former: Edition, next: Edition) => T,
): (former: Edition, next: Edition) => T {
  const known = new WeakMap<Edition, WeakMap<Edition, { found: T }>>()
  return (former, next) => {
    const byNext = known.get(former) ?? new WeakMap<Edition, { found: T }>()
    known.set(former, byNext)
    const remembered = byNext.get(next) ?? { found: find(former, next) }
    byNext.set(next, remembered)
    return remembered.found
  }
}
