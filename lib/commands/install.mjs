// Installs the packages where they are missing or no longer those of package-lock.json.
// Runs before every command, with nothing installed, so it uses nothing but Node.js.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed-lock'
// No package needs its install script: what it would build or fetch comes as a package of its own.
// npm 11 skips each by its name in package.json; npm 10 needs the flag.
const command = 'npm ci --ignore-scripts --include=dev --no-audit --no-fund'
const lock = readFileSync('package-lock.json', 'utf8')

/** @returns {string | undefined} the lock file that was last installed from */
function installedLock() {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return undefined
  }
}

if (installedLock() !== lock) {
  console.log('Installing the packages …')
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  if (status !== 0) {
    console.error('The packages could not be installed. The lines of npm above say why.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}
