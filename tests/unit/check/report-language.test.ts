import { describe, expect, it } from 'vitest'
import { reportLanguage } from '../../../lib/check/report-language'
import { PlainError } from '../../../lib/plain-error'

describe('the language of a report', () => {
  it.each([
    [['--language', 'ru'], 'ru'],
    [['--language=kk'], 'kk'],
    [['content/edition-1', '--language', 'en'], 'en'],
  ] as const)('is what %j asks for, whatever the environment', (args, language) => {
    const other = language === 'kk' ? 'ru_RU.UTF-8' : 'kk_KZ.UTF-8'
    expect(reportLanguage(args, { LC_ALL: other, LANG: other })).toBe(language)
  })

  it.each([
    [{ LANG: 'ru_RU.UTF-8' }, 'ru'],
    [{ LANG: 'kk_KZ' }, 'kk'],
    [{ LANG: 'kk' }, 'kk'],
    [{ LANG: 'ru@euro' }, 'ru'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    // Rusyn is not Russian.
    [{ LANG: 'rue_UA' }, 'en'],
    [{}, 'en'],
    [{ LC_MESSAGES: 'kk_KZ', LANG: 'ru_RU' }, 'kk'],
    [{ LC_ALL: 'ru_RU', LC_MESSAGES: 'kk_KZ', LANG: 'kk_KZ' }, 'ru'],
    [{ LC_ALL: 'C', LANG: 'ru_RU' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'ru_RU' }, 'ru'],
  ] as const)('is read from %j as %s', (env, language) => {
    expect(reportLanguage([], env)).toBe(language)
  })

  it.each([[['--language', 'de']], [['--language=']], [['--language']], [['--language=RU']]])(
    'is not guessed from %j',
    (args) => {
      expect(() => reportLanguage(args, {})).toThrow(
        new PlainError('Write one of en, ru, kk after --language.'),
      )
    },
  )

  it('is that of the environment where it says that there is no such language', () => {
    expect(() => reportLanguage(['--language', 'de'], { LANG: 'ru_RU' })).toThrow(
      new PlainError('После --language напишите одно из значений: en, ru, kk.'),
    )
  })
})
