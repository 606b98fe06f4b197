import type { Clause, Inline, Item, Section } from '../policy/schema'
import { beginningOf, contentText } from '../policy/text'
import { colors } from '../site/colors'
import { sheet, type TaggedDocument } from './tagged-document'

type Element = PDFKit.PDFStructureElement

const { ink, muted, accent, sky } = colors.light
/** Where the text stands, in points from the left: the numbers hang beside it. */
const column = { numbers: sheet.margin, text: sheet.margin + 40, items: sheet.margin + 56 }
const widthFrom = (x: number) => sheet.width - sheet.margin - x
const size = { title: 22, heading: 14, text: 10.5, note: 9 }
const lineGap = 3.2
/** Each piece of a paragraph takes over the options of the one before, unless it says otherwise. */
const noLinks = { link: null, goTo: null } as object

/** Writes a policy into a document, part after part. */
export class PolicyWriter {
  constructor(
    readonly doc: TaggedDocument,
    /** The URL of the policy's page. */
    readonly url: string,
    /** What a clause is called: «Пункт 2.4». */
    readonly nameOf: (number: string) => string,
  ) {}

  /** The title, and what a letter has to say of the document. */
  titlePage(root: Element, title: string, facts: string[]): void {
    const { doc, url } = this
    doc.rect(0, 0, sheet.width, 6).fill(sky)
    root.add(
      doc.struct('H1', {}, () => {
        doc.font('bold', size.title).fillColor(ink)
        doc.text(title, sheet.margin, sheet.margin, { lineGap: 2 }).moveDown(0.5)
      }),
    )
    for (const fact of facts) {
      root.add(doc.struct('P', {}, () => this.note().text(fact)))
    }
    const link = doc.linkElement(url, () => this.note().text(url, { link: url }))
    root.add(doc.struct('P', {}, [link]))
    doc.moveDown(1)
  }

  section(root: Element, { number, heading, clauses }: Section): void {
    const { doc } = this
    doc.moveDown(0.9)
    doc.keep(90)
    const bookmark = doc.bookmark(doc.outline, `${number}. ${heading}`)
    const y = doc.y
    const part = doc.struct('Sect')
    root.add(part)
    part.add(
      doc.struct('H2', {}, () => {
        doc.font('bold', size.heading).fillColor(ink)
        doc.text(`${number}. `, column.numbers, y, { lineBreak: false })
        doc.text(heading, column.text, y, { width: widthFrom(column.text) })
      }),
    )
    for (const clause of clauses) this.clause(part, clause, bookmark)
    part.end()
  }

  clause(part: Element, clause: Clause, bookmark: PDFKit.PDFOutline): void {
    const { doc, url } = this
    const { number, content, items } = clause
    doc.y += 8
    doc.keep(40)
    doc.bookmark(bookmark, `${number}. ${beginningOf(contentText(content), 60)}`)
    const y = doc.y
    const link = doc.linkElement(this.nameOf(number), () => {
      doc.font('bold', size.text).fillColor(accent)
      const options = { lineBreak: false, link: `${url}/${number}`, destination: number }
      doc.text(`${number}. `, column.numbers, y, options)
    })
    part.add(doc.struct('P', {}, [link, ...this.paragraph(content, column.text, y)]))
    if (items.length > 0) this.list(part, items)
  }

  list(part: Element, items: readonly Item[]): void {
    const { doc } = this
    const list = doc.struct('L')
    part.add(list)
    for (const { content } of items) {
      doc.y += 4
      doc.keep(30)
      const y = doc.y
      const label = doc.struct('Lbl', {}, () => {
        this.text().text('• ', column.text, y, { lineBreak: false })
      })
      const body = doc.struct('LBody', {}, this.paragraph(content, column.items, y))
      list.add(doc.struct('LI', {}, [label, body]))
    }
    list.end()
  }

  /** The pieces of a paragraph, each going on where the one before it ended. */
  paragraph(content: readonly Inline[], x: number, y: number): (Element | (() => void))[] {
    const { doc } = this
    return content.map((node, index) => {
      const write = (text: string, links: { link?: string; goTo?: string }) => {
        const last = index === content.length - 1
        const options = { width: widthFrom(x), lineGap, continued: !last, ...noLinks, ...links }
        if (index === 0) doc.text(text, x, y, options)
        else doc.text(text, options)
      }
      if (node.type === 'text') {
        return () => {
          this.text()
          write(node.value, {})
        }
      }
      const [text, links] =
        node.type === 'reference' ? [node.to, { goTo: node.to }] : [node.value, { link: node.url }]
      const label = node.type === 'reference' ? this.nameOf(node.to) : node.value
      return doc.linkElement(label, () => {
        this.text().fillColor(accent)
        write(text, links)
      })
    })
  }

  /** The page's number, and where the text in force is found. */
  feet(): void {
    const { doc, url } = this
    doc.foot((page, pages) => {
      const y = sheet.height - 44
      this.note()
      doc.text(url, sheet.margin, y, { lineBreak: false })
      doc.text(`${page} / ${pages}`, sheet.margin, y, { align: 'right' })
    })
  }

  text(): TaggedDocument {
    return this.doc.font('regular', size.text).fillColor(ink)
  }

  note(): TaggedDocument {
    return this.doc.font('regular', size.note).fillColor(muted)
  }
}
