/** The number that words add up to; undefined where they do not make one. */
export function composeNumber([first, ...rest]: readonly number[]): number | undefined {
  if (first === undefined) return undefined
  const number = new ComposedNumber(first)
  return rest.every((value) => number.add(value)) ? number.value : undefined
}

/** A number put together word by word, from the largest to the smallest: 100 · 1000 + 20 + 5. */
export class ComposedNumber {
  #thousands = 0
  #rest = 0
  #limit = Number.POSITIVE_INFINITY

  constructor(first: number) {
    this.add(first)
  }

  get value(): number {
    return this.#thousands + this.#rest
  }

  /** Whether the word goes on with the number; one that does not begins another. */
  add(word: number): boolean {
    if (word >= 1000) return this.#multiply(word)
    // Kazakh counts the hundreds: «екі жүз».
    const isCounted = word === 100 && this.#rest > 1 && this.#rest < 10
    if (isCounted) this.#rest *= 100
    else if (this.#hasRoomFor(word)) this.#rest += word
    else return false
    return true
  }

  #multiply(word: number): boolean {
    if (word >= this.#limit) return false
    this.#thousands += (this.#rest || 1) * word
    this.#rest = 0
    this.#limit = word
    return true
  }

  #hasRoomFor(word: number): boolean {
    if (word < 1) return Number.isInteger(this.#rest)
    const size = [10, 100, 1000].find((one) => word < one) ?? 0
    return this.#rest % size === 0
  }
}
