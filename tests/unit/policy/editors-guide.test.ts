import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checkTexts } from '../../../lib/check/check-texts'
import { shownPath } from '../../../lib/editions/read-markdown'
import { type Locale, locales } from '../../../lib/i18n/routing'
import { addFault, type FaultValues } from '../../../lib/policy/faults'
import { reportFaults } from '../../../lib/policy/report'
import { main as seal } from '../../../lib/seal/main'
import { temporaryFolder } from '../support/folder'

const guide = await readFile('content/README.md', 'utf8')

/** The output of commands that the guide shows, in its order. */
const shown = [...guide.matchAll(/^```text\n(.*?)\n```$/gms)].map((match) => match[1])

beforeEach(() => void vi.restoreAllMocks())

/** What the editor of the guide changes in the second edition. */
const edits: Record<Locale, { note: string; sentence: string; item: string }> = {
  kk: {
    note: 'Келісімді қайтарып алу тәртібі нақтыланды.',
    sentence: 'Өтініш тегін қаралады.',
    item: 'Жазбаша өтініштеріне жауап алуға.',
  },
  ru: {
    note: 'Уточнен порядок отзыва согласия.',
    sentence: 'Обращение рассматривается бесплатно.',
    item: 'Получать ответ на письменные обращения.',
  },
}

/** The first edition of this site, sealed, and the second one of the guide. */
async function makeContent(published?: string): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of ['edition-1', 'SHA256SUMS']) {
    await cp(join('content', name), join(folder, name), { recursive: true })
  }
  await cp(join(folder, 'edition-1'), join(folder, 'edition-2'), { recursive: true })
  for (const locale of locales) {
    const text = await readFile(join('content/edition-1', `${locale}.md`), 'utf8')
    const { note, sentence, item } = edits[locale]
    const day = published ? `published: ${published}\n` : ''
    const changed = text
      .replace(/^title: .*\n/m, `$&${day}note: ${note}\n`)
      .replace(/^2\.4\. .*$/m, `$& ${sentence}`)
      .replace(/\n+(?=## 6\. )/, `\n- ${item}\n\n`)
    await writeFile(join(folder, 'edition-2', `${locale}.md`), changed)
  }
  return folder
}

async function checked(language: Locale): Promise<string> {
  const folder = await makeContent()
  const { report, isSound } = await checkTexts({
    paths: [folder],
    language,
    today: '2026-11-25',
    format: 'text',
    watch: false,
    help: false,
  })
  expect(isSound).toBe(true)
  return report.replaceAll(shownPath(folder), 'content')
}

async function sealed(language: Locale): Promise<string> {
  const folder = await makeContent('2026-12-01')
  const log = vi.spyOn(console, 'log').mockReset().mockReturnValue()
  await seal([`--language=${language}`], {}, { folder, today: '2026-11-25' })
  return `${log.mock.calls.join('\n')}`.replaceAll(folder, 'content')
}

const repeated: FaultValues<'number-repeated'> = { section: '2', found: '2.4', number: '2.3' }

const kk = new VFile({ path: 'content/edition-2/kk.md' })
addFault(kk, { line: 6, column: 13 }, 'letters-of-two-scripts', {
  word: 'ережелеp',
  letters: [{ letter: 'p', position: 8 }],
  script: 'Latin',
})
addFault(kk, { line: 27, column: 1 }, 'number-repeated', repeated)

const ru = new VFile({ path: 'content/edition-2/ru.md' })
addFault(ru, { line: 27, column: 1 }, 'number-repeated', repeated)
addFault(ru, { line: 64, column: 28 }, 'letters-of-two-scripts', {
  word: 'сookie',
  letters: [{ letter: 'с', position: 1 }],
  script: 'Cyrillic',
})

describe('the guide for editors', () => {
  it('shows what the commands print, Kazakh first', async () => {
    expect(shown).toEqual([
      await checked('kk'),
      reportFaults(kk.messages, 'kk').trimEnd(),
      await sealed('kk'),
      await checked('ru'),
      reportFaults(ru.messages, 'ru').trimEnd(),
      await sealed('ru'),
    ])
  })
  it('signs with keys that lie outside the project, which the check would find beside the texts', () => {
    const paths = [...guide.matchAll(/^openssl cms -sign .*$/gm)].flatMap(([command]) =>
      [...command.matchAll(/-(?:in|signer|inkey|out) (\S+)/g)].map(([, path]) => path),
    )
    const signing = ['content/SHA256SUMS', '../cert.pem', '../key.pem', 'content/SHA256SUMS.cms']
    expect(paths).toEqual(locales.flatMap(() => signing))
    expect(guide).not.toMatch(/^cd /m)
  })
})
