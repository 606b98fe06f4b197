import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { files, folders, hashInputs } from '../../../lib/commands/inputs.mjs'

describe('the hash of what the site is built from', () => {
  let project: string
  let before: string

  const write = (path: string, text: string) => writeFileSync(join(project, path), text)
  const hash = (environment = {}) => hashInputs(project, environment)

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

  it.each(['SITE_URL', 'ANALYTICS_SRC'])('changes with the variable %s, and no other', (name) => {
    expect(hash({ [name]: 'https://example.kz' })).not.toBe(before)
    expect(hash({ PORT: '3000' })).toBe(before)
  })

  it('does not change with what only people read', () => {
    write('content/README.md', 'how to edit the texts')
    write('README.md', 'about the project')
    expect(hash()).toBe(before)
  })
})
