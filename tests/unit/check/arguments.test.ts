import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArguments } from '../../../lib/check/arguments'
import { PlainError } from '../../../lib/plain-error'

describe('the words after the command', () => {
  it('may be none: the content of the site, for a person', () => {
    expect(readArguments([], { LANG: 'kk_KZ', TODAY: '2026-12-01' })).toEqual({
      today: '2026-12-01',
      language: 'kk',
      format: 'text',
      watch: false,
      help: false,
      paths: [resolve('content')],
    })
  })

  it('may be paths and options in any order', () => {
    const args = ['a/ru.md', '--watch', '--language', 'ru', '--format=json', 'b', '-h']
    expect(readArguments(args, { TODAY: '2026-12-01' })).toEqual({
      today: '2026-12-01',
      language: 'ru',
      format: 'json',
      watch: true,
      help: true,
      paths: [resolve('a/ru.md'), resolve('b')],
    })
  })

  it('name paths from where npm was called', () => {
    const env = { npm_lifecycle_event: 'check', INIT_CWD: resolve('content') }
    expect(readArguments(['edition-1'], env).paths).toEqual([resolve('content/edition-1')])
    expect(readArguments([], env).paths).toEqual([resolve('content')])
  })

  it('name paths from the present folder where npm called something else', () => {
    const env = { npm_lifecycle_event: 'test', INIT_CWD: resolve('content') }
    expect(readArguments(['edition-1'], env).paths).toEqual([resolve('edition-1')])
  })

  it.each([
    [['--wach'], 'Параметра --wach нет.'],
    [['-x'], 'Параметра -x нет.'],
    [['--lang=ru'], 'Параметра --lang=ru нет.'],
    [['--watch=no'], 'Параметра --watch=no нет.'],
    [['--help=kk'], 'Параметра --help=kk нет.'],
    [['--format', 'xml'], 'После --format напишите одно из значений: text, json.'],
    [['--format'], 'После --format напишите одно из значений: text, json.'],
  ])('are refused in the language of the report: %j', (args, sentence) => {
    const read = () => readArguments([...args, '--language=ru'], {})
    expect(read).toThrow(PlainError)
    expect(read).toThrow(sentence)
  })
})
