import type { Clause, Inline, Section } from './schema'

/** The text of a paragraph, as it is read. */
export function contentText(content: readonly Inline[]): string {
  return content.map(({ value }) => value).join('')
}

/** The text of a clause and its items, in one line. */
export function clauseText({ content, items }: Clause): string {
  return [content, ...items.map((item) => item.content)].map(contentText).join(' ')
}

/** The text of a section, in one line, each clause after its number: where one ends is to be seen. */
export function sectionText({ clauses }: Section): string {
  return clauses.map((clause) => `${clause.number}. ${clauseText(clause)}`).join(' ')
}

/** The beginning of a text, cut between two words, with an ellipsis where something is left out. */
export function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s.,;:(«–-]+$/, '')}…`
}
