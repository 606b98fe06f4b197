// Makes sure that nginx is there: installed before, else by apt.
import { spawnSync } from 'node:child_process'
import { ensureInstalled } from '../../support/debian.mjs'

ensureInstalled('nginx', () => spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0, [
  'nginx',
  'openssl',
])
