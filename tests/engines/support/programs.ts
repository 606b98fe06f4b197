import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of these programs that a folder of `PATH` has. */
function find(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => existsSync(path))
}

/**
 * Programs of this machine that belong together.
 *
 * @param packages what Debian has them in
 * @param programs each by all the names that it may have
 */
function programsOf(name: string, packages: string[], programs: string[][]) {
  return {
    name,
    packages,
    isInstalled: () => programs.every((names) => find(...names)),
    /** @throws Error that says what to install, where a program is missing. */
    paths: () =>
      programs.map((names) => {
        const path = find(...names)
        if (path) return path
        throw new Error(
          `${name} cannot be had: there is no ${names.join(' or ')}. On Debian, as root: apt-get install ${packages.join(' ')}`,
        )
      }),
  }
}

export const firefox = programsOf('Firefox', ['firefox-esr'], [['firefox-esr', 'firefox']])

/** WebKit for GTK: the driver, which brings a small browser along, and a screen for it. */
export const webkit = programsOf(
  'WebKit',
  ['webkit2gtk-driver', 'xvfb'],
  [['WebKitWebDriver'], ['Xvfb']],
)
