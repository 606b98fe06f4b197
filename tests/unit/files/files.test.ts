import { describe, expect, it } from 'vitest'
import { filePathname } from '../../../lib/files/downloads'
import { filesOf } from '../../../lib/files/files'
import { policyJson } from '../../../lib/files/json'
import { inForce } from '../support/editions'

const files = filesOf(inForce)

async function contentOf(name: string): Promise<string> {
  const made = await files.find(({ file }) => file === name)?.make()
  return typeof made === 'string' ? made : new TextDecoder('latin1').decode(made)
}

describe('the files of an edition', () => {
  it('are each language in each format, and the schema', () => {
    expect(files.map(({ file, type }) => `${file} ${type}`)).toEqual([
      'privacy-policy-kk.pdf application/pdf',
      'privacy-policy-kk.md text/markdown; charset=utf-8',
      'privacy-policy-kk.json application/json',
      'privacy-policy-ru.pdf application/pdf',
      'privacy-policy-ru.md text/markdown; charset=utf-8',
      'privacy-policy-ru.json application/json',
      'privacy-policy.schema.json application/schema+json',
    ])
  })

  it('are saved under a name in the reader’s language', () => {
    expect(files.map(({ name }) => name)).toEqual([
      ...['pdf', 'md', 'json'].map((one) => `Құпиялылық саясаты – ENIC-Kazakhstan.${one}`),
      ...['pdf', 'md', 'json'].map((one) => `Политика конфиденциальности – ENIC-Kazakhstan.${one}`),
      'privacy-policy.schema.json',
    ])
  })

  it('have the text of their language', async () => {
    expect(await contentOf('privacy-policy-kk.md')).toBe(inForce.sources.kk)
    expect(await contentOf('privacy-policy-ru.json')).toBe(policyJson(inForce, 'ru'))
    expect(JSON.parse(await contentOf('privacy-policy.schema.json'))).toHaveProperty('$id')
    expect(await contentOf('privacy-policy-ru.pdf')).toMatch(/^%PDF-/)
  })

  it('are below /privacy/files', () => {
    expect(filePathname('a.pdf')).toBe('/privacy/files/a.pdf')
  })
})
