import { expect, it, vi } from 'vitest'
import { siteEditions } from '../../../lib/editions/editions'
import { downloadSize } from '../../../lib/files/downloads-size'
import { policyPdf } from '../../../lib/files/pdf'
import { locales } from '../../../lib/i18n/routing'

vi.mock('../../../lib/files/pdf', () => ({
  policyPdf: vi.fn(
    async (_: unknown, locale: string) => new Uint8Array(locale === 'kk' ? 76_001 : 75_000),
  ),
}))

it('is how many bytes the PDF has in each language, which is typeset once for all that ask', async () => {
  const { inForce } = await siteEditions()
  const ask = () => Promise.all(locales.map((locale) => downloadSize(inForce, locale)))
  expect(await Promise.all([ask(), ask()])).toEqual([
    [76_001, 75_000],
    [76_001, 75_000],
  ])
  expect(policyPdf).toHaveBeenCalledTimes(locales.length)
  expect(await downloadSize({ ...inForce, number: inForce.number + 1 }, 'kk')).toBe(76_001)
  expect(policyPdf).toHaveBeenCalledTimes(locales.length + 1)
})
