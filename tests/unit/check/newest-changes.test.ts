import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { newestChanges } from '../../../lib/check/newest-changes'
import { reviewEditions } from '../../../lib/editions/review-editions'
import { locales } from '../../../lib/i18n/routing'
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

  it('leaves to the comparison table what is more than ten lines', async () => {
    const { lines } = await changesOf(4, 'ru')
    expect(lines).toHaveLength(11)
    expect(lines.at(-1)).toMatch(/^ {2}и еще: \d+$/)
  })

  it.each(locales)(
    'is no more than a slip where one is corrected in one language, named once or twice: %s',
    async (slip) => {
      const folder = await temporaryFolder('tests/fixtures/editions')
      await cp(join(folder, 'edition-1'), join(folder, 'edition-2'), { recursive: true })
      for (const locale of locales) {
        const path = join(folder, 'edition-2', `${locale}.md`)
        const noted = (await readFile(path, 'utf8')).replace(/^title: .*\n/m, '$&note: 1.2.\n')
        const corrected = noted.replace(/^note: .*\n/m, '$&corrected: ["1.2", "1.2"]\n')
        const words = /^(1\.2\. .*?)(?:Саясатты|Политику)/m
        await writeFile(path, locale === slip ? corrected.replace(words, '$1тест') : noted)
      }
      sealFolder(folder)
      expect(await reported(folder, 'ru')).toEqual({
        empty: '',
        heading: 'edition-2: изменения по сравнению с редакцией № 1. Изменений нет.',
        lines: [`  исправлена описка в файле ${slip}.md: пункт 1.2`],
      })
    },
  )

  it('is nothing to speak of where there is one edition, or a text has faults', async () => {
    expect((await changesOf(1, 'en')).lines).toEqual([])
    const faulty = 'tests/fixtures/faults/changed-in-one-language/content'
    expect((await reported(faulty, 'en')).lines).toEqual([])
  })
})
