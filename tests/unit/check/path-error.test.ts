import { describe, expect, it } from 'vitest'
import { pathError } from '../../../lib/check/path-error'
import { PlainError } from '../../../lib/plain-error'
import { reportLanguages } from '../../../lib/policy/faults'

const refusal = (code: string) => Object.assign(new Error(`${code}: refused`), { code })

describe('a path that the system refuses', () => {
  it.each([
    ['ENOENT', 'Файла или папки a/b нет.'],
    ['ENOTDIR', 'Файла или папки a/b нет.'],
    ['EACCES', 'Нет права на чтение: a/b.'],
    ['EPERM', 'Нет права на чтение: a/b.'],
    ['EIO', 'Не удается прочитать a/b (EIO).'],
  ])('is named in a sentence: %s', (code, sentence) => {
    const error = pathError(refusal(code), 'a/b', 'ru')
    expect(error).toBeInstanceOf(PlainError)
    expect(String(error)).toContain(sentence)
  })

  it.each(reportLanguages)('is named in %s, with what to do', (language) => {
    for (const code of ['ENOENT', 'EACCES', 'EIO']) {
      expect(String(pathError(refusal(code), 'a/b', language))).toMatch(/^Error: .*a\/b.*\. .+\.$/)
    }
  })

  it('is no excuse for a defect of this code', () => {
    const error = new TypeError('A defect')
    expect(pathError(error, 'a/b', 'ru')).toBe(error)
  })
})
