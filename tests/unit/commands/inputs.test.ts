import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { files, folders, hashInputs } from '../../../lib/commands/inputs.mjs'

describe('the hash of what the site is built from', () => {
  let project: string
  let before: string

  const write = (path: string, text: string) => writeFileSync(join(project, path), text)
  const hash = (environment = {}) => hashInputs(project, { TODAY: '2026-11-25', ...environment })

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'inputs-'))
    onTestFinished(() => rmSync(project, { recursive: true }))
    for (const folder of folders) mkdirSync(join(project, folder))
    for (const file of files) write(file, '')
    mkdirSync(join(project, 'content/edition-1'))
    write('content/edition-1/kk.md', 'text')
    before = hash()
  })

  it('stays while nothing changes', () => {
    expect(hash()).toBe(before)
  })

  it.each([
    '.env',
    '.env.local',
    '.env.production',
    '.env.production.local',
    'app/page.tsx',
    'content/edition-1/ru.md',
  ])('changes with %s: when it comes, when it changes, and back when it goes', (path) => {
    write(path, '')
    const added = hash()
    write(path, 'SITE_URL=https://example.kz')
    const changed = hash()
    rmSync(join(project, path))
    expect(new Set([before, added, changed]).size).toBe(3)
    expect(hash()).toBe(before)
  })

  it.each([...files, 'content/edition-1/kk.md'])('changes with the text of %s', (path) => {
    write(path, 'other text')
    expect(hash()).not.toBe(before)
  })

  it('changes with a name, though the text stays', () => {
    rmSync(join(project, 'content/edition-1/kk.md'))
    write('content/edition-1/ru.md', 'text')
    expect(hash()).not.toBe(before)
  })

  it.each(['SITE_URL', 'ANALYTICS_SRC', 'DRAFTS'])(
    'changes with the variable %s, and no other',
    (name) => {
      expect(hash({ [name]: 'https://example.kz' })).not.toBe(before)
      expect(hash({ PORT: '3000' })).toBe(before)
    },
  )

  describe('of an edition that is still to come', () => {
    const on = (day: string) => hash({ TODAY: day })
    const text = (published: string) => `---\ntitle: Policy\npublished: ${published}\n---\n# 1.\n`

    it('changes on its day, and on no other', () => {
      write('content/edition-1/ru.md', text('2026-12-01'))
      expect(on('2026-11-30')).toBe(on('2026-11-25'))
      expect(on('2026-12-01')).not.toBe(on('2026-11-30'))
      expect(on('2026-12-02')).toBe(on('2026-12-01'))
    })

    it.each([
      ['in quotation marks', text('"2026-12-01"')],
      [
        'after a comment, on lines of Windows',
        text('2026-12-01 # planned').replaceAll('\n', '\r\n'),
      ],
    ])('reads the day %s', (_, written) => {
      write('content/edition-1/ru.md', written)
      expect(on('2026-12-01')).not.toBe(on('2026-11-30'))
    })

    it.each([
      ['no front matter', '# 1. Published: 2026-12-01'],
      ['no day', '---\ntitle: Policy\n---\n# 1.\n\npublished: 2026-12-01\n---\n'],
      ['a front matter without an end', '---\npublished: 2026-12-01\n'],
      ['what is no YAML', '---\npublished: [2026-12-01\n---\n'],
      ['what is no map', '---\n- published: 2026-12-01\n---\n'],
      ['another value', '---\npublished: [2026-12-01]\n---\n'],
      ['names that mean each other', '---\na: &a [*a]\npublished: *a\n---\n'],
      ['nests of nests', `---\npublished: ${'['.repeat(1_900)}\n---\n`],
      ['a name twice', '---\npublished: 2026-12-01\npublished: 2026-12-02\n---\n'],
      [
        'more than a front matter',
        `---\ntitle: ${'a'.repeat(5_000)}\npublished: 2026-12-01\n---\n`,
      ],
    ])('is the same on all days for a text with %s', (_, written) => {
      write('content/edition-1/ru.md', written)
      expect(on('2026-12-01')).toBe(on('2026-11-30'))
    })

    it.each(['tomorrow', '1.12.2026', '2026-02-30', '2026-12-1'])(
      'is no known one on %s, which is no day',
      (day) => {
        write('content/edition-1/ru.md', text('2026-12-01'))
        expect([on('2026-11-25'), on('2026-12-25')]).not.toContain(on(day))
      },
    )
  })

  it('does not change with what only people read', () => {
    write('content/README.md', 'how to edit the texts')
    write('README.md', 'about the project')
    expect(hash()).toBe(before)
  })
})
