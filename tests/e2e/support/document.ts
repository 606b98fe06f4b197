import { parseHTML } from 'linkedom'
import type { Question, Reply } from './ask'

type Ask = (path: string, question?: Question) => Promise<Reply>

/** A page as the server sends it, to be read without a browser, and so without JavaScript. */
export async function readPage(ask: Ask, path: string, question?: Question) {
  const { status, headers, body } = await ask(path, question)
  const { document } = parseHTML(body.toString())
  for (const data of document.querySelectorAll('script')) data.remove()
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined
  return {
    status,
    headers,
    html: body.toString(),
    document,
    canonical: attribute('link[rel=canonical]', 'href'),
    robots: attribute('meta[name=robots]', 'content'),
    /** What is said of the page itself, without its frame. */
    main: textIn(document.querySelector('main')),
    /** Where its own links lead, in their order. */
    links: [...document.querySelectorAll('main a')].map((link) => `${link.getAttribute('href')}`),
  }
}

/** The text of an element, with one space where there are any. */
export function textIn(element: { textContent: string | null } | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}
