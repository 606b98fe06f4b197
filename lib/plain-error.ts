/** An error for people who run or edit the site: its message says all, so it has no stack. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message)
    this.stack = message
  }
}
