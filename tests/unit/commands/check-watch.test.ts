import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { sealFolder } from '../../support/seal'
import { temporaryFolder } from '../support/folder'

const command = 'lib/commands/check.mjs'
const edition = 'tests/fixtures/editions/edition-1'

type Child = ChildProcessByStdio<null, Readable, Readable>

/** Watches a copy of an edition, or what is named; `reports` are those printed so far. */
async function watch(...args: string[]) {
  const folder = await temporaryFolder(edition)
  const words = args.length > 0 ? args : [folder, '--language=en']
  const child: Child = spawn(process.execPath, [command, '--watch', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text
    })
  }
  const reports = () => printed.stdout.split(/^Checked at \d\d:\d\d:\d\d\.\n\n/m).slice(1)
  const complete = () => reports().filter((one) => one.endsWith('Ctrl+C ends it.\n')).length
  return {
    folder,
    child,
    printed,
    reports,
    text: readFileSync(`${folder}/ru.md`, 'utf8'),
    /** Takes the steps of one save. The command stands still meanwhile, however slow the machine is. */
    save(steps: () => void) {
      child.kill('SIGSTOP')
      steps()
      child.kill('SIGCONT')
    },
    /** Waits until so many reports are complete, and gives the last. */
    async report(count: number) {
      await vi.waitFor(() => expect(complete()).toBe(count), { timeout: 20_000, interval: 20 })
      return reports().at(-1)
    },
  }
}

const withFault = (text: string) => text.replace(/^3\.2\. .*$/m, '3.2.')

describe('the command with --watch', () => {
  it('reports again when a file is written in its place', async () => {
    const { folder, report, save, text } = await watch()
    expect(await report(1)).toContain('kk and ru agree.')
    save(() => writeFileSync(`${folder}/ru.md`, withFault(text)))
    expect(await report(2)).toContain('ru.md:25:1: Clause 3.2 is empty.')
    save(() => writeFileSync(`${folder}/ru.md`, text))
    expect(await report(3)).toContain('kk and ru agree.')
  })

  it('reports again when another file takes its name, more than once', async () => {
    const { folder, report, save, text } = await watch()
    await report(1)
    const replace = (saved: string) => () => {
      writeFileSync(`${folder}/.ru.md.swp`, saved)
      renameSync(`${folder}/.ru.md.swp`, `${folder}/ru.md`)
    }
    save(replace(withFault(text)))
    expect(await report(2)).toContain('Clause 3.2 is empty.')
    save(replace(text))
    expect(await report(3)).toContain('kk and ru agree.')
  })

  it('reports once when a file is deleted and written anew', async () => {
    const { folder, report, save, text } = await watch()
    await report(1)
    save(() => {
      rmSync(`${folder}/ru.md`)
      writeFileSync(`${folder}/ru.md`, '')
      writeFileSync(`${folder}/ru.md`, withFault(text))
    })
    expect(await report(2)).toContain('Clause 3.2 is empty.')
    save(() => writeFileSync(`${folder}/ru.md`, text))
    expect(await report(3)).toContain('kk and ru agree.')
  })

  it('reports that a file is missing, and that it is there again', async () => {
    const { folder, report, save, text } = await watch()
    await report(1)
    save(() => rmSync(`${folder}/ru.md`))
    expect(await report(2)).toContain('ru.md:1:1: This file is missing.')
    save(() => writeFileSync(`${folder}/ru.md`, text))
    expect(await report(3)).toContain('kk and ru agree.')
  })

  it('goes on when the whole folder is away for a while', async () => {
    const { folder, report, printed, save, text } = await watch()
    await report(1)
    save(() => rmSync(folder, { recursive: true }))
    await report(2)
    expect(printed.stderr).toMatch(/ does not exist\. .*\n$/)
    save(() => cpSync(edition, folder, { recursive: true }))
    expect(await report(3)).toContain('kk and ru agree.')
    save(() => writeFileSync(`${folder}/ru.md`, withFault(text)))
    expect(await report(4)).toContain('Clause 3.2 is empty.')
  })

  it('takes a new edition, a change of an earlier one, and its seal', async () => {
    const parent = await temporaryFolder('tests/fixtures/editions')
    rmSync(`${parent}/edition-2`, { recursive: true })
    sealFolder(parent)
    const { report, save, text } = await watch(parent, '--language=en')
    expect(await report(1)).not.toContain('edition-2')
    save(() => mkdirSync(`${parent}/edition-2`))
    expect(await report(2)).toContain('edition-2/kk.md:1:1: This file is missing.')
    save(() => rmSync(`${parent}/edition-2`, { recursive: true }))
    await report(3)
    save(() => writeFileSync(`${parent}/edition-1/ru.md`, `${text}\n`))
    expect(await report(4)).toContain(
      'edition-1/ru.md:1:1: This file is no longer what was sealed.',
    )
    save(() => sealFolder(parent))
    expect(await report(5)).toContain('kk and ru agree.')
  })

  it('is silent on files that it does not check', async () => {
    const { folder, report, save, text } = await watch()
    await report(1)
    writeFileSync(`${folder}/notes-ru.md`, text)
    const notes = await watch(`${folder}/notes-ru.md`, '--language=en')
    await notes.report(1)
    notes.save(() => writeFileSync(`${folder}/notes-ru.md`, withFault(text)))
    // Whoever heard of the notes has done so by the time that they are reported here.
    await notes.report(2)
    save(() => writeFileSync(`${folder}/ru.md`, withFault(text)))
    expect(await report(2)).toContain(`${basename(folder)}/ru.md:25:1: Clause 3.2 is empty.`)
  })

  it('leaves the screen as it is where that is no terminal', async () => {
    const { report, printed } = await watch()
    await report(1)
    expect(printed.stdout).toMatch(/^Checked at /)
  })

  it('prints one line of JSON for each report', async () => {
    const folder = await temporaryFolder(edition)
    const { printed, save, text } = await watch(folder, '--format=json')
    const lines = () => printed.stdout.trimEnd().split('\n')
    await vi.waitFor(() => expect(printed.stdout).toMatch(/\n$/), { timeout: 20_000 })
    save(() => writeFileSync(`${folder}/ru.md`, withFault(text)))
    await vi.waitFor(() => expect(printed.stdout).toMatch(/\n.*\n$/), { timeout: 20_000 })
    const rules = lines().map((line) =>
      JSON.parse(line).flatMap((file: { messages: { ruleId: string }[] }) =>
        file.messages.map(({ ruleId }) => ruleId),
      ),
    )
    expect(rules).toEqual([[], ['clause-empty']])
  })

  it('ends quietly with Ctrl+C', async () => {
    const { child, report, printed } = await watch()
    await report(1)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect([code, printed.stderr]).toEqual([0, ''])
  })

  it('fails at once where it has nothing to watch', async () => {
    const { child, printed } = await watch('nothing/here.md', '--language=en')
    const [code] = await once(child, 'close')
    expect(printed).toEqual({
      stdout: '',
      stderr: 'nothing/here.md does not exist. Look how the name is spelt.\n',
    })
    expect(code).toBe(1)
  })
})
