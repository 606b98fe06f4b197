import { fc } from '../../../support/seed'
import { sentence } from './sentences'

type Section = { heading: string; clauses: { text: string; items: string[] }[] }

const section = (rarity: number): fc.Arbitrary<Section> =>
  fc.record({
    heading: sentence(rarity).map((text) => text.replaceAll(/[\n\r]/g, ' ')),
    clauses: fc.array(
      fc.record({ text: sentence(rarity), items: fc.array(sentence(rarity), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 3 },
    ),
  })

const texts = (rarity: number) =>
  fc.array(section(rarity), { minLength: 1, maxLength: 3 }).map((all) => write(title, all))

/** The front matter of a text that has nothing but a title. */
export const title = '---\ntitle: Политика\n---'

/** Texts that are numbered as they should be, of what belongs in them. */
export const soundTexts = texts(0)

/** The same with something odd here and there. */
export const oddTexts = texts(12)

/** Writes a text, and numbers its sections and clauses. */
export function write(frontMatter: string, sections: Section[]): string {
  const blocks = sections.flatMap(({ heading, clauses }, index) => [
    `## ${index + 1}. ${heading}`,
    ...clauses.flatMap(({ text, items }, place) => [
      `${index + 1}.${place + 1}. ${text}`,
      ...(items.length > 0 ? [items.map((item) => `- ${item}`).join('\n')] : []),
    ]),
  ])
  return `${[frontMatter, ...blocks].join('\n\n')}\n`
}
