// Makes sure that nginx is there, with its module for Brotli: installed before, else by apt.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const packages = ['nginx', 'libnginx-mod-http-brotli-filter', 'openssl']
const module = '/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so'

/** @returns {boolean} whether all of it is there */
function isInstalled() {
  const { status } = spawnSync('nginx', ['-v'], { stdio: 'ignore' })
  return status === 0 && existsSync(module)
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
