/**
 * A policy with `times` as much text: its sections again and again, numbered on, with each clause
 * that a sentence names in the same copy. Only the first copy has a section about cookies.
 */
export function longerPolicy(markdown: string, times: number): string {
  const start = markdown.indexOf('\n## ')
  const [frontMatter, sections] = [markdown.slice(0, start), markdown.slice(start)]
  const count = sections.match(/^## /gm)?.length ?? 0
  const copies = Array.from({ length: times }, (_, copy) => renumber(sections, copy * count))
  return frontMatter + copies.join('')
}

/** Adds `offset` to the number of each section, in headings, clauses and references. */
function renumber(sections: string, offset: number): string {
  if (offset === 0) return sections
  return sections
    .replace(/^## (\d+)\. (.*)$/gm, (_, number, heading) => {
      return `## ${Number(number) + offset}. ${heading.replace(/cookie/i, 'HTTP')}`
    })
    .replace(/(?<![\dv.])(\d+)(?=\.\d+(?:\.\s|[,\s-]))/g, (number) => `${Number(number) + offset}`)
}
