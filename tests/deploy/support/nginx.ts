import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../support/free-port'
import { ask } from './ask'
import { eventually } from './replica'

export const host = 'enic-kazakhstan.edu.kz'

/** A line of the log: what was answered, from where, and by which replicas with what. */
export type LoggedRequest = {
  request: string
  status: number
  cache: string
  replicas: string[]
  replicaStatuses: string[]
}

function readLine(line: string): LoggedRequest {
  const list = '(-|[^ ,]+(?:, [^ ,]+)*)'
  const pattern = new RegExp(`"(.*)" (\\d{3}) \\d+ [\\d.]+ (\\S+) ${list} ${list}$`)
  const [, request, status, cache, replicas, statuses] = pattern.exec(line) ?? []
  if (request === undefined || !cache || !replicas || !statuses) throw new Error(`log: ${line}`)
  return {
    request,
    status: Number(status),
    cache,
    replicas: replicas === '-' ? [] : replicas.split(', '),
    replicaStatuses: replicas === '-' ? [] : statuses.split(', '),
  }
}

/** The nginx of deploy/, as a process: the same files, with other folders and ports in them. */
export class Nginx {
  #process: ChildProcess | undefined
  readonly #folder = mkdtempSync(join(tmpdir(), 'enic-nginx-'))

  private constructor(
    readonly http: number,
    readonly https: number,
  ) {}

  /**
   * Starts it in front of replicas, and waits until it answers. `more` goes into its server block;
   * `refresh` is how long a copy is good, by itself so short that a test need not wait for it.
   */
  static async start(
    replicaPorts: readonly number[],
    { more = '', refresh = '1s' } = {},
  ): Promise<Nginx> {
    const nginx = new Nginx(await freePort(), await freePort())
    nginx.#writeFiles(replicaPorts, more, refresh)
    const file = join(nginx.#folder, 'nginx.conf')
    // As root it would give its work to another user, whose this folder is not.
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    const args = ['-c', file, '-g', `daemon off; ${user}`]
    nginx.#process = spawn('nginx', args, { stdio: ['ignore', 'inherit', 'inherit'] })
    await eventually(() => ask(nginx, '/privacy'))
    return nginx
  }

  #writeFiles(replicaPorts: readonly number[], more: string, refresh: string): void {
    const folder = this.#folder
    cpSync('deploy/nginx', folder, { recursive: true })
    cpSync('.next/errors', join(folder, 'enic-privacy/errors'), { recursive: true })
    writeFileSync(
      join(folder, 'enic-privacy/replicas.conf'),
      replicaPorts
        .map((port) => `server 127.0.0.1:${port} max_fails=2 fail_timeout=5s;\n`)
        .join(''),
    )
    mkdirSync(join(folder, 'certificate'))
    mkdirSync(join(folder, 'cache'))
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
        ...['-days', '2', '-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`],
        ...['-keyout', join(folder, 'certificate/privkey.pem')],
        ...['-out', join(folder, 'certificate/fullchain.pem')],
      ],
      { stdio: 'ignore' },
    )
    const places: [string | RegExp, string][] = [
      [/\/etc\/nginx\/(?!mime\.types)/g, `${folder}/`],
      ['/var/cache/nginx', join(folder, 'cache')],
      [/\/tmp\/nginx/g, join(folder, 'nginx')],
      ['/dev/stdout', join(folder, 'access.log')],
      [/listen 8080/g, `listen 127.0.0.1:${this.http}`],
      [/listen 8443/g, `listen 127.0.0.1:${this.https}`],
      [/include \S+server\.conf;/, `${more} $&`],
      [/(200|307) 10s/g, `$1 ${refresh}`],
    ]
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.conf')) continue
      const path = join(folder, name)
      const text = places.reduce(
        (one, [from, to]) => one.replace(from, to),
        readFileSync(path, 'utf8'),
      )
      writeFileSync(path, text)
    }
  }

  /** What it has written of the requests, a line each. */
  log(): string[] {
    return readFileSync(join(this.#folder, 'access.log'), 'utf8').trim().split('\n')
  }

  /** What the lines of the log say, from one on. */
  requests(from = 0): LoggedRequest[] {
    return this.log().slice(from).map(readLine)
  }

  async stop(): Promise<void> {
    const child = this.#process
    if (child && child.exitCode === null) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
