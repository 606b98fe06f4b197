import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lettersLocale, readName } from '../../../lib/check/text-locale'

describe('the name of a file', () => {
  it.each([
    ['kk.md', 'kk', '*.md'],
    ['ru.md', 'ru', '*.md'],
    ['draft-ru.txt', 'ru', 'draft-*.txt'],
    ['policy.kk.md', 'kk', 'policy.*.md'],
    ['KK (2).md', 'kk', '* (2).md'],
  ])('%s names a language', (name, locale, shared) => {
    expect(readName(name)).toEqual({ locale, shared })
  })

  it.each(['policy.md', 'trunk.md', 'ru-kk.md', 'rukk.txt', 'ru-ru.md', ''])(
    '%j names none, or several',
    (name) => {
      expect(readName(name)).toBeUndefined()
    },
  )
})

describe('the letters of a text', () => {
  it.each(['kk', 'ru'] as const)('are those of its language: %s', (locale) => {
    expect(lettersLocale(readFileSync(`content/edition-1/${locale}.md`, 'utf8'))).toBe(locale)
  })

  it('are Russian where only names are Kazakh', () => {
    const text =
      'Сведения о пользователе Әлие Өтегенқызы хранит министерство, указанное в пункте 2.4.'
    expect(lettersLocale(text)).toBe('ru')
  })

  it('are Kazakh in capitals too', () => {
    expect(lettersLocale('ДЕРБЕС ДЕРЕКТЕРДІ ЖИНАУ ЖӘНЕ ӨҢДЕУ')).toBe('kk')
  })

  it('say nothing where there are none', () => {
    expect(lettersLocale('')).toBe('ru')
  })
})
