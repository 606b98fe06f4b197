// Makes sure that there is a browser: one of this machine, else Playwright's, else Debian's.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser'

const attempts = [
  () => run('npx playwright install chromium'),
  () => {
    if (process.getuid?.() !== 0) return
    run('apt-get update -qq')
    run('apt-get install -y -qq chromium-headless-shell')
  },
  () => {
    if (process.getuid?.() === 0) run('apt-get install -y -qq chromium')
  },
]

function run(command: string): void {
  spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
}

function hasBrowser(): boolean {
  try {
    findBrowser()
    return true
  } catch {
    return false
  }
}

for (const attempt of attempts) {
  if (!hasBrowser()) attempt()
}
try {
  console.log(`Browser: ${findBrowser()}`)
} catch (error) {
  console.error(String(error))
  process.exitCode = 1
}
