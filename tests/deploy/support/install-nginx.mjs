// Makes sure that nginx is there: installed before, else by apt.
import { spawnSync } from 'node:child_process'

const packages = ['nginx', 'openssl']

/** @returns {boolean} whether it is there */
function isInstalled() {
  const { status } = spawnSync('nginx', ['-v'], { stdio: 'ignore' })
  return status === 0
}

if (!isInstalled() && process.getuid?.() === 0) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
}
if (!isInstalled()) {
  console.error(`nginx is missing. On Debian, as root: apt-get install ${packages.join(' ')}`)
  process.exitCode = 1
}
