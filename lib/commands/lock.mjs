// Writes package-lock.json from package.json alone. npm repairs no lock file that it finds: what an
// earlier one lacked, such as the packages of another system, it would lack again.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const command = 'npm install --package-lock-only --ignore-scripts --no-audit --no-fund'

const folder = mkdtempSync(join(tmpdir(), 'lock-'))
try {
  for (const file of ['package.json', '.npmrc']) cpSync(file, join(folder, file))
  const { status } = spawnSync(command, { cwd: folder, shell: true, stdio: 'inherit' })
  if (status === 0) cpSync(join(folder, 'package-lock.json'), 'package-lock.json')
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
