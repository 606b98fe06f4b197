import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../lib/site/environment'

describe('SITE_URL', () => {
  it('is the Center’s host where nothing else is set', () => {
    expect(readEnvironment({}).SITE_URL).toBe('https://enic-kazakhstan.edu.kz')
  })

  it.each([
    ['https://example.kz', 'https://example.kz'],
    ['https://example.kz/', 'https://example.kz'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%s is taken', (address, origin) => {
    expect(readEnvironment({ SITE_URL: address }).SITE_URL).toBe(origin)
  })

  it.each([
    'example.kz',
    '',
    'ftp://example.kz',
    'javascript:alert(1)',
    'https://example.kz/privacy',
    'https://example.kz/?a',
    'https://user@example.kz',
  ])('“%s” is refused with a sentence', (address) => {
    expect(() => readEnvironment({ SITE_URL: address })).toThrow(
      /^SITE_URL: Write the address at which the host is reached[^\n]*$/,
    )
  })
})
