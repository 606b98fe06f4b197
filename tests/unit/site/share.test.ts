import { expect, it } from 'vitest'
import { shareLinks } from '../../../lib/site/share'

const title = 'Пункт 2.4 & «Политика»'
const url = 'https://enic-kazakhstan.edu.kz/privacy/ru/2.4'

it('a shared page arrives with its title and address in each service', () => {
  const { whatsapp, telegram, email } = shareLinks({ title, url })
  const [forWhatsapp, forTelegram] = [new URL(whatsapp), new URL(telegram)]
  expect(`${forWhatsapp.origin}${forWhatsapp.pathname}`).toBe('https://wa.me/')
  expect([...forWhatsapp.searchParams]).toEqual([['text', `${title}\n${url}`]])
  expect(`${forTelegram.origin}${forTelegram.pathname}`).toBe('https://t.me/share/url')
  expect([...forTelegram.searchParams]).toEqual([
    ['url', url],
    ['text', title],
  ])
  expect(new URL(email).protocol).toBe('mailto:')
  expect([...new URL(email).searchParams]).toEqual([
    ['subject', title],
    ['body', `${title}\r\n${url}`],
  ])
})
