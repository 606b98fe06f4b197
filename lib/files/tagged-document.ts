import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'

type Element = PDFKit.PDFStructureElement
type Draw = () => void

/** A4 in points, and where the text stands on it. */
export const sheet = { width: 595.28, height: 841.89, margin: 64, bottom: 72 }

export type DocumentFacts = { title: string; author: string; subject: string; lang: string }

/**
 * A PDF whose every word stands in a structure tree (ISO 32000-1, 14.7 and 14.8), links among them,
 * so that a screen reader reads it like the page.
 */
export class TaggedDocument extends PDFDocument {
  #link: { element: Element; label: string } | undefined

  constructor({ title, author, subject, lang }: DocumentFacts) {
    super({
      size: [sheet.width, sheet.height],
      margins: {
        top: sheet.margin,
        right: sheet.margin,
        bottom: sheet.bottom,
        left: sheet.margin,
      },
      info: { Title: title, Author: author, Subject: subject },
      pdfVersion: '1.7',
      bufferPages: true,
      displayTitle: true,
      lang,
      tagged: true,
    })
  }

  /** A link in the structure tree: what `draw` writes, with an annotation described by `label`. */
  linkElement(label: string, draw: Draw): Element {
    const element = this.struct('Link')
    element.add(() => {
      this.#link = { element, label }
      draw()
      this.#link = undefined
    })
    element.end()
    return element
  }

  override annotate(
    x: number,
    y: number,
    w: number,
    h: number,
    options: PDFKit.Mixins.AnnotationOption,
  ): this {
    const { element, label } = this.#link ?? {}
    return super.annotate(x, y, w, h, {
      ...options,
      ...(element && { structParent: element, Contents: new String(label) as string }),
    })
  }

  /** Begins a new page where less than this height is left on the present one. */
  keep(height: number): void {
    if (this.y + height > sheet.height - sheet.bottom) this.addPage()
  }

  /** Adds a bookmark that leads to where the next word will stand. */
  bookmark(parent: PDFKit.PDFOutline, title: string): PDFKit.PDFOutline {
    const top = Math.max(0, this.y - 8)
    // The library counts from the right.
    const place = { fit: false, top, left: sheet.width, expanded: false }
    return parent.addItem(title, place)
  }

  /** Writes at the foot of each page, outside the structure tree. */
  foot(draw: (page: number, pages: number) => void): void {
    const { start, count } = this.bufferedPageRange()
    for (let index = 0; index < count; index += 1) {
      this.switchToPage(start + index)
      this.page.margins.bottom = 0
      this.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] })
      draw(index + 1, count)
      this.endMarkedContent()
    }
  }

  /** Ends the document and gives its bytes. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.end()
    return new Uint8Array(await buffer(this))
  }
}
