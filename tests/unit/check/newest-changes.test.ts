import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newestChanges } from '../../../lib/check/newest-changes'
import { reviewEditions } from '../../../lib/editions/review-editions'
import type { ReportLanguage } from '../../../lib/policy/faults'
import { sealFolder } from '../../support/seal'
import { temporaryFolder } from '../support/folder'

/** What is said of the changes of an edition of the fixtures, after those before it. */
async function changesOf(edition: number, language: ReportLanguage) {
  const folder = await temporaryFolder('tests/fixtures/policy-editions')
  for (let number = edition + 1; number <= 6; number += 1) {
    await rm(join(folder, `edition-${number}`), { recursive: true })
  }
  sealFolder(folder)
  return reported(folder, language)
}

async function reported(folder: string, language: ReportLanguage) {
  const review = await reviewEditions(folder, { today: '2026-11-30', sealed: true })
  const [empty, heading = '', ...lines] = newestChanges(review, language)
  return { empty, heading: heading.replace(/^.*?(?=edition-)/, ''), lines }
}

describe('what the newest edition changes', () => {
  it('is counted, and listed by its numbers', async () => {
    expect(await changesOf(2, 'ru')).toEqual({
      empty: '',
      heading:
        'edition-2: изменения по сравнению с редакцией № 1. Изменено: 2, добавлено: 2, перенумеровано: 3.',
      lines: [
        '  добавлен пункт 2.3',
        '  перенумерован пункт 2.4 (прежний номер – 2.3)',
        '  перенумерован пункт 2.5 (прежний номер – 2.4)',
        '  изменен пункт 3.3',
        '  добавлен подпункт 2 пункта 4.1',
        '  перенумерован подпункт 3 пункта 4.1 (прежний номер – 4.1-2)',
        '  изменен подпункт 4 пункта 5.1',
      ],
    })
  })

  it.each([
    ['kk', '  8-бөлімнің тақырыбы өзгертілді', '  8.3-тармақ қосылды'],
    ['ru', '  изменен заголовок раздела 8', '  добавлен пункт 8.3'],
    ['en', '  heading of section 8 changed', '  clause 8.3 added'],
  ] as const)(
    'is said in %s, the change of a section being that of its heading',
    async (language, ...lines) => {
      expect((await changesOf(6, language)).lines.slice(1)).toEqual(lines)
    },
  )

  it('has a slip that was corrected in one language apart, and leaves the rest to the table', async () => {
    const { lines } = await changesOf(4, 'ru')
    expect(lines).toHaveLength(11)
    expect(lines.join('\n')).not.toContain('изменен пункт 2.5')
    expect(lines.at(-1)).toMatch(/^ {2}и еще: \d+$/)
    const folder = await temporaryFolder('tests/fixtures/editions')
    await cp(join(folder, 'edition-1'), join(folder, 'edition-2'), { recursive: true })
    const path = join(folder, 'edition-2/ru.md')
    const text = await readFile(path, 'utf8')
    const added = '$&note: Исправлена описка.\ncorrected: ["1.2"]\n'
    await writeFile(path, text.replace(/^title: .*\n/m, added).replace('может', 'вправе'))
    const kazakh = join(folder, 'edition-2/kk.md')
    const note = '$&note: Қате түзетілді.\n'
    await writeFile(kazakh, (await readFile(kazakh, 'utf8')).replace(/^title: .*\n/m, note))
    sealFolder(folder)
    expect(await reported(folder, 'ru')).toEqual({
      empty: '',
      heading: 'edition-2: изменения по сравнению с редакцией № 1. Изменений нет.',
      lines: ['  исправлена описка в файле ru.md: пункт 1.2'],
    })
  })

  it('is nothing to speak of where there is one edition, or a text has faults', async () => {
    expect((await changesOf(1, 'en')).lines).toEqual([])
    const faulty = 'tests/fixtures/faults/changed-in-one-language/content'
    expect((await reported(faulty, 'en')).lines).toEqual([])
  })
})
