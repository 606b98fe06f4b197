// What tests need of the machine itself comes from Debian.
import { spawnSync } from 'node:child_process'

/**
 * Makes sure that something is on this machine: there before, else installed by apt, which needs
 * root. Where it cannot be had, says how to get it and lets the process fail.
 *
 * @param {string} name
 * @param {() => boolean} isInstalled
 * @param {readonly string[]} packages of Debian
 */
export function ensureInstalled(name, isInstalled, packages) {
  if (!isInstalled() && process.getuid?.() === 0) {
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
  }
  if (!isInstalled()) {
    console.error(`${name} is missing. On Debian, as root: apt-get install ${packages.join(' ')}`)
    process.exitCode = 1
  }
}
