import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { host } from '../deploy/support/nginx'

const run = promisify(execFile)

/** What `wrk` says of a load: requests in all and a second, and the slowest hundredth in ms. */
export type Load = { requests: number; rate: number; p99: number }

/** Asks for a page again and again for so many seconds, over 32 connections. */
export async function load(url: string, seconds: number, acceptEncoding: string): Promise<Load> {
  const headers = [`Host: ${host}`, `Accept-Encoding: ${acceptEncoding}`]
  const flags = ['-t1', '-c32', `-d${seconds}s`, '--latency']
  const { stdout } = await run('wrk', [...flags, ...headers.flatMap((one) => ['-H', one]), url])
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

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
