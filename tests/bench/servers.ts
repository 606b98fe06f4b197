import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { host, Nginx } from '../deploy/support/nginx'
import { Replica } from '../deploy/support/replica'
import { freePort } from '../support/free-port'
import { print } from './print'

const run = promisify(execFile)
const page = '/privacy/ru'
const [rounds, seconds, requests] = [5, 3, 100_000]

/** What `wrk` says of a load: requests in all and a second, and the slowest hundredth in ms. */
type Load = { requests: number; rate: number; p99: number }

async function load(url: string, time: number): Promise<Load> {
  const words = ['-t1', '-c32', `-d${time}s`, '--latency', '-H', `Host: ${host}`, url]
  const { stdout } = await run('wrk', words)
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout)
  const read = (pattern: RegExp) => pattern.exec(stdout) ?? []
  const [, value = '', unit = ''] = read(/99%\s+([\d.]+)(us|ms|s)/)
  const scale = { us: 0.001, ms: 1, s: 1000 }[unit] ?? Number.NaN
  return {
    requests: Number(read(/(\d+) requests in/)[1]),
    rate: Number(read(/Requests\/sec:\s+([\d.]+)/)[1]),
    p99: Number(value) * scale,
  }
}

/** Prints what nginx and one replica bear. */
export async function printServers(): Promise<void> {
  const replica = new Replica(await freePort(), process.cwd(), process.execPath)
  const start = performance.now()
  await replica.start()
  const started = performance.now() - start
  try {
    await printCache(replica)
    await printReplica(replica, started)
  } finally {
    await replica.end('SIGKILL')
  }
}

/** Cached pages beside the same bytes as a file, both by the same nginx, without TLS. */
async function printCache(replica: Replica): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'enic-bench-'))
  const answer = await fetch(replica.url + page)
  writeFileSync(join(folder, 'file.html'), await answer.text())
  // The same headers too, but for those that nginx writes by itself.
  const byNginx =
    /^(connection|content-(encoding|length|type)|date|etag|keep-alive|transfer-|x-nextjs)/
  const lines = [...answer.headers]
    .filter(([name]) => !byNginx.test(name))
    .map(([name, value]) => `add_header ${name} "${value}";`)
    .join(' ')
  const port = await freePort()
  const nginx = await Nginx.start([replica.port], {
    more: `listen 127.0.0.1:${port}; location = /file.html { root ${folder}; default_type text/html; ${lines} }`,
    refresh: '10s',
  })
  const loads: { cached: Load; file: Load }[] = []
  try {
    const url = (path: string) => `http://127.0.0.1:${port}${path}`
    await load(url(page), 1)
    for (let round = 0; round < rounds; round += 1) {
      const cached = await load(url(page), seconds)
      loads.push({ cached, file: await load(url('/file.html'), seconds) })
    }
  } finally {
    await nginx.stop()
    rmSync(folder, { recursive: true })
  }
  const row = (what: string, key: 'rate' | 'p99', digits: number) => {
    const [cached, file] = (['cached', 'file'] as const).map((kind) => {
      const values = loads.map((one) => one[kind][key]).sort((a, b) => a - b)
      return values[Math.floor(rounds / 2)] ?? 0
    }) as [number, number]
    return {
      [`nginx, ${page}`]: what,
      'from its cache': cached.toFixed(digits),
      'from a file': file.toFixed(digits),
      ratio: (cached / file).toFixed(2),
    }
  }
  print([row('requests a second', 'rate', 0), row('slowest hundredth, ms', 'p99', 1)])
}

/** One replica without nginx: how soon it answers, and what it holds after so many requests. */
async function printReplica(replica: Replica, started: number): Promise<void> {
  const megabytes = () => {
    const [, kilobytes] =
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${replica.pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) / 1000
  }
  const memory: number[] = [megabytes()]
  let [count, rate] = [0, 0]
  for (const goal of [requests / 2, requests]) {
    while (count < goal) {
      const done = await load(replica.url + page, seconds)
      count += done.requests
      rate = done.rate
    }
    memory.push(megabytes())
  }
  const [fresh, half, whole] = memory.map((one) => `${one.toFixed(0)} MB`)
  print([
    { 'one replica': 'start to first answer', '': `${started.toFixed(0)} ms` },
    { 'one replica': 'requests a second', '': rate.toFixed(0) },
    { 'one replica': 'memory at the start', '': `${fresh}` },
    { 'one replica': `after ${requests / 2} requests`, '': `${half}` },
    { 'one replica': `after ${requests} requests`, '': `${whole}` },
  ])
}
