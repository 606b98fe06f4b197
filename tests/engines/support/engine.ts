export type EngineName = 'chromium' | 'firefox' | 'webkit'

export type Cookie = { name: string; value: string }

/** An element: the first that matches, is shown and, where a name is given, has that label or text. */
export type Target = { css: string; name?: string }

export type Key = 'Tab' | 'Enter' | 'Space'

export type Size = { width: number; height: number }

/** A tab of a browser of any engine, and what a reader does in it. */
export type Tab = {
  /** Goes to a path of the site, and waits until the page has loaded. */
  open(path: string): Promise<void>
  /** Scrolls to an element and presses the mouse button on it. */
  click(target: Target): Promise<void>
  /** Presses and lets go one key after the other. */
  press(...keys: Key[]): Promise<void>
  /**
   * Runs a function in the page, where nothing from outside of it is known.
   *
   * @param args and what it returns are what JSON can say
   */
  evaluate<Args extends unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Result>
  /** Gives the page this many CSS pixels. */
  resize(size: Size): Promise<void>
  cookies(): Promise<Cookie[]>
  /** What the clipboard holds, by pasting it into a field. */
  paste(): Promise<string>
  /** The page on paper, A4, as a PDF; undefined where the engine's driver cannot print. */
  print(paper: { landscape: boolean }): Promise<Uint8Array | undefined>
  /** Opens another tab of the same visitor. */
  another(): Promise<Tab>
  close(): Promise<void>
}

/** A browser that runs. */
export type Browser = {
  /** What it calls itself, with its version. */
  version(): Promise<string>
  /** Opens a tab of a visitor who was never here before. */
  newVisitor(): Promise<Tab>
  close(): Promise<void>
}

export type BrowserOptions = {
  /** The origin of the site. */
  origin: string
  javaScript: boolean
}
