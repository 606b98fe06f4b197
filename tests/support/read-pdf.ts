import { getDocumentProxy } from 'unpdf'

type Tree = { role?: string; children?: Tree[] }

/** The roles in a structure tree of what is on its page, in the order of reading. */
function rolesOf({ role, children = [] }: Tree): string[] {
  return [...(role && children.length > 0 ? [role] : []), ...children.flatMap(rolesOf)]
}

/** What a program finds in a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes)
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  )
  let text = ''
  const feet: string[] = []
  for (const page of pages) {
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    let isFoot = false
    let foot = ''
    for (const item of items) {
      if ('str' in item) {
        const words = item.hasEOL ? `${item.str}\n` : item.str
        if (isFoot) foot += words
        else text += words
      } else if (item.type.startsWith('beginMarkedContent')) {
        isFoot = 'tag' in item && item.tag === 'Artifact'
      }
    }
    text += '\n'
    feet.push(foot.replace(/\s+/g, ' ').trim())
  }
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const annotations = await Promise.all(pages.map((page) => page.getAnnotations()))
  const { info, metadata } = await pdf.getMetadata()
  return {
    lines: text.split('\n').map((line) => line.trim()),
    words: text
      .split(/[ \n]+/)
      .filter(Boolean)
      .join(' '),
    feet,
    roles: trees.flatMap((tree) => rolesOf(tree as Tree)),
    links: annotations.flat(),
    outline: (await pdf.getOutline()) ?? [],
    info: info as Record<string, string>,
    /** The part of PDF/UA that it says it keeps to. */
    universalAccess: String(metadata?.get('pdfuaid:part') ?? ''),
  }
}
