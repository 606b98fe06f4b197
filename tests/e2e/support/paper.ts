import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

type Options = { landscape?: boolean; printBackground?: boolean }

/** A page on sheets of A4, as a PDF. */
export function print(page: Page, options: Options = {}): Promise<Buffer> {
  return page.pdf({ format: 'A4', ...options })
}

/** What can be read on each sheet of a PDF, without what depends on the length of lines. */
export async function readSheets(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const sheets: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    sheets.push(compact(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  return sheets
}

/** A text without spaces and breaks, hyphens, which may end a line, and bullets. */
export function compact(text: string): string {
  return text.replace(/[\s\u00ad\u2010•-]/g, '')
}

/** What a PDF holds, but for when it was made. */
export function contentOf(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/\(D:[^)]*\)/g, '')
}
