import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { files, folders } from '../../../lib/commands/inputs.mjs'
import { locales } from '../../../lib/i18n/routing'

/** What the next edition says in clause 2.4, in each language. */
export const changed = { kk: 'ЖАҢА РЕДАКЦИЯ.', ru: 'НОВАЯ РЕДАКЦИЯ.' }

/**
 * Builds the site with an edition 2, of 1 December 2026, whose clause 2.4 begins otherwise: as the
 * Center would. Gives the folder of that build.
 */
export function buildNextEdition(): string {
  const folder = join(process.cwd(), 'tests/.results/next-edition')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const part of [...folders, ...files]) cpSync(part, join(folder, part), { recursive: true })
  execFileSync('cp', ['-al', 'node_modules', join(folder, 'node_modules')])
  for (const locale of locales) {
    const text = readFileSync(`content/edition-1/${locale}.md`, 'utf8')
    mkdirSync(join(folder, 'content/edition-2'), { recursive: true })
    writeFileSync(
      join(folder, `content/edition-2/${locale}.md`),
      text
        .replace(/^(title: .*)$/m, '$1\npublished: 2026-12-01')
        .replace(/^2[.]4[.] /m, `2.4. ${changed[locale]} `),
    )
  }
  execFileSync(process.execPath, ['lib/commands/build.mjs'], { cwd: folder, stdio: 'pipe' })
  return folder
}
