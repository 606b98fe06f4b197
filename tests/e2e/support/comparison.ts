import { textIn } from './document'

/** A side of a row: the part that it shows, by its edition and number, and what it says, as it reads. */
export type Side = { edition: number; number: string; text: string; marks: string[] }

/** A row of a comparison table: its place, what became of the part, and both sides. */
export type Row = { id: string; kinds: string; former: Side | undefined; next: Side | undefined }

/** The rows of a comparison table, as they are without styles and scripts. */
export function rowsOf(document: Document): Row[] {
  return [...document.querySelectorAll('main tbody tr')].map((row) => {
    const [former, next] = [...row.querySelectorAll('td')].map(sideOf)
    return { id: row.id, kinds: textIn(row.querySelector('th')?.lastElementChild), former, next }
  })
}

/** What stands in a cell; undefined where it says that there is nothing. */
function sideOf(cell: Element): Side | undefined {
  const href = cell.querySelector('a')?.getAttribute('href') ?? ''
  const [, edition, part, place] =
    /editions[/](\d+)(?:[/]([\d.]+))?(?:#([\d.-]+))?$/.exec(href) ?? []
  if (!edition) return undefined
  const marks = [...cell.querySelectorAll('ins, del')]
  const texts = [...cell.querySelectorAll('p:not(.place), li')]
  return {
    edition: Number(edition),
    number: place ?? part ?? 'title',
    text: texts.map((one) => textIn(one)).join(' '),
    marks: [...new Set(marks.map(({ localName }) => localName))],
  }
}
