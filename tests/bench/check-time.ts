import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteEditions } from '../../lib/editions/editions'
import { locales } from '../../lib/i18n/routing'
import { longerPolicy } from './longer-policy'
import { print } from './print'

const sizes = [1, 10]
const runs = 9
const { inForce } = await siteEditions()

/** Prints how long `npm run check` takes with the text as it is, and with ten times as much. */
export function printChecks(): void {
  print(
    sizes.map((times) => {
      const measured = measure(times)
      return {
        'a check of the text': `${times} ×`,
        seconds: median(measured.map(({ seconds }) => seconds)),
        'of a processor': median(measured.map(({ processor }) => processor)),
      }
    }),
  )
}

function median(values: readonly number[]): string {
  return values.toSorted((one, other) => one - other)[Math.floor(runs / 2)]?.toFixed(2) ?? ''
}

/** The seconds of each run: those that pass, and those that it keeps a processor busy. */
function measure(times: number): { seconds: number; processor: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'enic-bench-'))
  for (const locale of locales) {
    const text = readFileSync(`content/edition-${inForce.number}/${locale}.md`, 'utf8')
    writeFileSync(join(folder, `${locale}.md`), longerPolicy(text, times))
  }
  const measured = Array.from({ length: runs }, () => {
    const start = performance.now()
    const command = `npm run --silent check -- "${folder}" >/dev/null && times`
    const stdout = execFileSync('sh', ['-c', command], { encoding: 'utf8' })
    return { seconds: (performance.now() - start) / 1000, processor: busySeconds(stdout) }
  })
  rmSync(folder, { recursive: true })
  return measured
}

/** What the shell's `times` says of its children: `0m0.47s 0m0.09s` in its second line. */
function busySeconds(times: string): number {
  const line = times.trim().split('\n')[1] ?? ''
  const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)]
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  )
}
