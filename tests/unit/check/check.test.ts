import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../lib/check/main'
import { shownPath } from '../../../lib/editions/read-markdown'
import { reviewTexts } from '../../../lib/editions/review'
import { addFault, type ReportLanguage, reportLanguages } from '../../../lib/policy/faults'
import { temporaryFolder } from '../support/folder'

vi.mock('../../../lib/editions/review', { spy: true })
const actual = await vi.importActual<typeof import('../../../lib/editions/review')>(
  '../../../lib/editions/review',
)

const edition = 'tests/fixtures/editions/edition-1'
const editions = 'tests/fixtures/policy-editions'
const faulty = 'tests/fixtures/faults/both-languages-at-fault'

beforeEach(() => void vi.restoreAllMocks())

/** Runs the command in this process: what it prints, and its exit status. */
async function check(args: readonly string[], env: Record<string, string> = {}) {
  const [log, error] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')]
  for (const spy of [log, error]) spy.mockReset().mockReturnValue()
  const status = await main(args, env)
  const printed = (spy: typeof log) => spy.mock.calls.map(([text]) => `${text}`).join('\n')
  return { status, stdout: printed(log), stderr: printed(error) }
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the check of texts without faults', () => {
  it.each([
    ['en', 'kk and ru agree. 4 sections, 7 clauses, 3 items.'],
    ['ru', 'тексты на обоих языках соответствуют друг другу. Разделов – 4, пунктов – 7,'],
    ['kk', 'екі тілдегі мәтіндер өзара сәйкес келеді. Бөлімдер – 4, тармақтар – 7,'],
  ])('says so in %s, and succeeds', async (language, sentence) => {
    const { status, stdout, stderr } = await check([edition], { LANG: language })
    expect(stdout).toContain(`${edition}: ${sentence}`)
    expect(stdout).not.toContain('\n')
    expect([status, stderr]).toEqual([0, ''])
  })

  it.each([
    [
      'ru',
      'опубликована, дата не указана; тексты на обоих языках соответствуют друг другу.',
      'опубликована 1 декабря 2026 года; тексты',
      'будет опубликована 1 марта 2027 года, зафиксирована; тексты',
      'проект; тексты',
    ],
    [
      'kk',
      'жарияланған, күні көрсетілмеген; екі тілдегі мәтіндер өзара сәйкес келеді.',
      'жарияланған күні – 2026 жылғы 1 желтоқсан; екі',
      'жарияланатын күні – 2027 жылғы 1 наурыз, мөрленген; екі',
      'жоба; екі',
    ],
    [
      'en',
      'published, the day is not known; kk and ru agree.',
      'published on 1 December 2026; kk',
      'to be published on 1 March 2027, sealed; kk',
      'a draft; kk',
    ],
  ])(
    'says in %s of each edition in a folder whether it is published',
    async (language, ...said) => {
      const env = { LANG: language, TODAY: '2026-12-01' }
      const { status, stdout } = await check([editions], env)
      for (const [index, words] of [said[0], said[1], said[2]].entries()) {
        expect(plain(stdout)).toContain(`${editions}/edition-${index + 1}: ${words}`)
      }
      expect(plain(stdout)).toContain(`${editions}/edition-6: ${said[3]}`)
      expect(status).toBe(0)
    },
  )

  it('says so of a file alone', async () => {
    const { status, stdout } = await check([`${edition}/ru.md`])
    expect(stdout).toContain(`${edition}/ru.md: no faults.`)
    expect(status).toBe(0)
  })

  it('checks the texts of this site where no path is named', async () => {
    const { status, stdout } = await check([])
    expect(stdout).toMatch(/^content\/edition-1: /m)
    expect(status).toBe(0)
  })
})

describe('the check of texts with faults', () => {
  it.each([
    ['en', 'The policy has 2 faults.'],
    ['ru', 'В тексте Политики ошибок: 2.'],
    ['kk', 'Саясат мәтініндегі қателер саны: 2.'],
  ])('reports them in %s, and fails', async (language, heading) => {
    const { status, stdout, stderr } = await check([faulty, '--language', language])
    expect(stdout).toContain(`${heading}\n\n`)
    expect(stdout).toMatch(new RegExp(`^${faulty}/kk\\.md:9:1: .+\\n  .+$`, 'm'))
    expect(stdout).toMatch(new RegExp(`^${faulty}/ru\\.md:20:9: .+\\n  .+$`, 'm'))
    expect([status, stderr]).toEqual([1, ''])
  })

  it('still says which editions have none', async () => {
    const { status, stdout } = await check([edition, faulty])
    expect(stdout).toMatch(new RegExp(`\\n\\n${edition}: kk and ru agree\\.`))
    expect(status).toBe(1)
  })

  it('does not look for the other language of a file that is named alone', async () => {
    const { stdout } = await check([`${faulty}/ru.md`])
    expect(stdout).toContain('The policy has one fault.')
  })

  it('finds in files that are named together what only one language has', async () => {
    const folder = 'tests/fixtures/faults/clause-in-one-language'
    const { status, stdout } = await check([`${folder}/ru.md`, `${folder}/kk.md`])
    const report = await readFile(join(folder, 'report.txt'), 'utf8')
    expect(stdout).toBe(report)
    expect(status).toBe(1)
  })
})

describe('the check of texts with warnings', () => {
  beforeEach(() => {
    vi.mocked(reviewTexts).mockImplementationOnce(async (texts) => {
      const reviewed = await actual.reviewTexts(texts)
      const [file] = reviewed.files
      if (file) addFault(file, undefined, 'clause-empty', { number: '1.2' })
      for (const message of file?.messages ?? []) message.fatal = false
      return reviewed
    })
  })

  it('reports them, says that nothing else is wrong, and succeeds', async () => {
    const { status, stdout } = await check([edition, '--language=ru'])
    expect(stdout.split('\n')).toEqual([
      'Предупреждений: 1. Публикации текста это не препятствует.',
      '',
      `${edition}/kk.md:1:1: В пункте 1.2 нет текста.`,
      '  Напишите текст после номера или удалите номер.',
      '',
      expect.stringContaining(`${edition}: тексты на обоих языках соответствуют друг другу.`),
    ])
    expect(status).toBe(0)
  })

  it('tells them from faults in JSON', async () => {
    const { status, stdout } = await check([edition, '--format=json'])
    expect(JSON.parse(stdout)[0].messages).toMatchObject([{ ruleId: 'clause-empty', fatal: false }])
    expect(status).toBe(0)
  })
})

describe('the report in JSON', () => {
  const json = async (path: string, language: ReportLanguage) => {
    const { stdout, ...more } = await check([path, '--format=json', '--language', language])
    return { ...more, lines: stdout.split('\n').length, files: JSON.parse(stdout) }
  }

  it('has a message for each fault, in the language of the report', async () => {
    const { status, stderr, lines, files } = await json(faulty, 'ru')
    expect(files).toHaveLength(2)
    expect(files[0]).toEqual({
      path: `${faulty}/kk.md`,
      cwd: process.cwd(),
      history: [`${faulty}/kk.md`],
      messages: [
        {
          reason: 'Номер пункта 1.1 повторяется.',
          line: 9,
          column: 1,
          place: expect.objectContaining({ line: 9, column: 1 }),
          ruleId: 'number-repeated',
          source: 'policy',
          fatal: true,
          note: 'Присвойте этому пункту номер 1.2.',
          why: 'Будет неясно, на какое из двух мест ведет ссылка.',
        },
      ],
    })
    expect([status, stderr, lines]).toEqual([1, '', 1])
  })

  it('names a file without any message too', async () => {
    const { status, files } = await json(edition, 'en')
    expect(files).toMatchObject([
      { path: `${edition}/kk.md`, messages: [] },
      { path: `${edition}/ru.md`, messages: [] },
    ])
    expect(status).toBe(0)
  })
})

describe('a command that cannot be followed', () => {
  it.each([
    [['--wrong'], '--wrong'],
    [['--format=xml'], '--format'],
    [['nothing/here'], 'nothing/here'],
    [['tests/fixtures'], 'tests/fixtures'],
  ])('says why on stderr, in the language of the report: %j', async (args, named) => {
    const { status, stdout, stderr } = await check([...args, '--language=kk'])
    expect(stderr).toContain(named)
    expect(stderr).toMatch(/[әғқңөұүһі]/)
    expect([status, stdout]).toEqual([1, ''])
  })

  it('names a path outside the project as it is reached from there', async () => {
    const folder = await temporaryFolder()
    expect((await check([folder])).stderr).toContain(` ${shownPath(folder)}.`)
  })
})

it.each(reportLanguages)('help is given in %s', async (language) => {
  const { status, stdout } = await check(['--help', '--language', language])
  for (const option of ['--language', '--format', '--watch', '--help']) {
    expect(stdout).toContain(`  ${option}`)
  }
  expect(status).toBe(0)
})
