import type { Tab } from './engine'

/**
 * Makes `evaluate` of what a driver has: a command that runs an expression in the page.
 *
 * @param run gives the expression's value, as JSON could say it
 */
export function evaluateBy(run: (expression: string) => Promise<unknown>): Tab['evaluate'] {
  return async <Args extends unknown[], Result>(
    inPage: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result> => {
    const value = await run(`(${inPage})(...${JSON.stringify(args)})`)
    return value as Result
  }
}
