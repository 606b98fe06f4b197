import { locales } from '../../../lib/i18n/routing'
import { samples } from '../support/policy'
import { expect, test } from '../support/test'

const { clause, item, section } = samples

/** What is copied along with an address, or typed after it. */
const trailing = [
  '.',
  ',',
  ')',
  ').',
  ';',
  ':',
  '!',
  '"',
  "'",
  '/',
  '%20',
  '%22',
  '%C2%A0',
  '%C2%BB',
  '%E2%80%9D',
]

const mistyped: [typed: string, meant: string][] = [
  ...trailing.flatMap((end): [string, string][] => [
    [`/privacy/ru/${clause}${end}`, `/privacy/ru/${clause}`],
    [`/privacy/${clause}${end}`, `/privacy/${clause}`],
    [`/privacy/ru/${item}${end}`, `/privacy/ru/${item}`],
    [`/privacy/${item}${end}`, `/privacy/${item}`],
    [`/privacy/kk/cookies${end}`, '/privacy/kk/cookies'],
  ]),
  ...locales.map((locale): [string, string] => [
    `/privacy/${locale.toUpperCase()}`,
    `/privacy/${locale}`,
  ]),
  ['/privacy/', '/privacy'],
  ['/privacy.', '/privacy'],
  ['/PRIVACY/ru', '/privacy/ru'],
  ['/Privacy', '/privacy'],
  ['/privacy/ru/Cookies', '/privacy/ru/cookies'],
  ['/privacy/Cookies', '/privacy/cookies'],
  [`/privacy/KZ/${clause}`, `/privacy/kk/${clause}`],
  [`/privacy/kz/${clause}.`, `/privacy/kk/${clause}`],
  [`/privacy/KZ/${item}.`, `/privacy/kk/${item}`],
  ['/privacy/kz', '/privacy/kk'],
  [`/privacy/ru/${section}.`, `/privacy/ru/${section}`],
]

test('an address that was mistyped or copied with the end of a sentence leads to the one meant', async ({
  ask,
}) => {
  for (const [typed, meant] of mistyped) {
    const { status, headers } = await ask(typed)
    expect(status, typed).toBe(308)
    expect(headers.location, typed).toBe(meant)
    const target = await ask(meant)
    expect([200, 307], meant).toContain(target.status)
  }
})

test('an address that means nothing leads nowhere, however it is typed', async ({ ask }) => {
  for (const path of [
    '9.9.',
    'ru/9.9.',
    `ru/${clause}-99.`,
    `KZ/${clause}-99`,
    'ru/nothing.',
    'KZ/99',
    'RU/Nothing',
    'ALL/ru',
    'all/ru.',
  ]) {
    const { status, headers } = await ask(`/privacy/${path}`)
    expect(status, path).toBe(404)
    expect(headers.location, path).toBeUndefined()
  }
})
