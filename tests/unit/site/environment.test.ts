import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../../lib/site/environment'

describe('SITE_URL', () => {
  it.each([
    ['https://example.kz', 'https://example.kz'],
    ['https://example.kz/', 'https://example.kz'],
    ['http://localhost:3000', 'http://localhost:3000'],
  ])('%s is taken', (address, origin) => {
    expect(readEnvironment({ SITE_URL: address }).SITE_URL).toBe(origin)
  })

  it('is the Center’s host where it is not set, or empty', () => {
    for (const variables of [{}, { SITE_URL: '' }]) {
      expect(readEnvironment(variables).SITE_URL).toBe('https://enic-kazakhstan.edu.kz')
    }
  })

  it.each([
    'example.kz',
    'ftp://example.kz',
    'httpsx://example.kz',
    'xhttps://example.kz',
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

describe('ANALYTICS_SRC', () => {
  const site = { SITE_URL: 'https://example.kz' }

  it('is not set by itself', () => {
    expect(readEnvironment(site).ANALYTICS_SRC).toBeUndefined()
    expect(readEnvironment({ ...site, ANALYTICS_SRC: '' }).ANALYTICS_SRC).toBeUndefined()
  })

  it.each(['https://example.kz/stats.js', 'https://stats.example.kz/a.js'])(
    '%s lies with the Center',
    (script) => {
      expect(readEnvironment({ ...site, ANALYTICS_SRC: script }).ANALYTICS_SRC).toBe(script)
    },
  )

  it.each([
    'https://www.google-analytics.com/analytics.js',
    'https://example.kz.evil.example/a.js',
    'https://notexample.kz/a.js',
    'http://example.kz/a.js',
    'https://user@example.kz/a.js',
    '//stats.example.kz/a.js',
    'javascript:alert(1)',
    'stats.js',
  ])('%s is refused with a sentence', (script) => {
    expect(() => readEnvironment({ ...site, ANALYTICS_SRC: script })).toThrow(
      /^ANALYTICS_SRC: Write the whole address of a script on the host of SITE_URL[^\n]*$/,
    )
  })
})
