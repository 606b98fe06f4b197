import { z } from 'zod'

export const sectionNumber = z
  .string()
  .regex(/^[1-9]\d*$/)
  .describe('The number of a section, such as 2.')
export const clauseNumber = z
  .string()
  .regex(/^[1-9]\d*\.[1-9]\d*$/)
  .describe('The number of a clause, such as 2.4.')
const itemNumber = z
  .string()
  .regex(/^[1-9]\d*\.[1-9]\d*-[1-9]\d*$/)
  .describe('A clause and the place of an item in it, such as 5.1-3.')
export const partNumber = z.union([sectionNumber, clauseNumber, itemNumber])
const text = z.string().min(1)

const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), value: text }),
  z
    .strictObject({
      type: z.literal('reference'),
      to: partNumber,
      value: text,
      covers: z.array(partNumber).min(1).optional(),
    })
    .describe(
      'A part that a sentence names, and the number as it is written there: 3 in «подпункт 3 пункта 5.1» leads to 5.1-3. The second of a range covers what lies between: 4.3 in «пункты 4.1–4.3» covers 4.2.',
    ),
  z.strictObject({
    type: z.literal('link'),
    url: z.url({ protocol: /^(https?|mailto)$/ }),
    value: text,
  }),
])

export const contentSchema = z.array(inlineSchema).min(1).describe('A paragraph, piece by piece.')

export const itemSchema = z.strictObject({ number: itemNumber, content: contentSchema })

export const clauseSchema = z.strictObject({
  number: clauseNumber,
  content: contentSchema,
  items: z.array(itemSchema),
})

const sectionSchema = z.strictObject({
  number: sectionNumber,
  heading: text,
  clauses: z.array(clauseSchema).min(1),
})

/** What an editor may write above the text. */
export const frontMatterSchema = z.strictObject({
  title: z
    .string()
    .trim()
    .regex(/^[^\p{Cc}\p{Cs}]+$/u),
  published: z.iso.date().optional().describe('When this edition was published.'),
  note: z
    .string()
    .trim()
    .regex(/^[^\p{Cc}\p{Cs}]+$/u)
    .optional()
    .describe('What this edition changes, and why.'),
  corrected: z
    .array(partNumber)
    .min(1)
    .optional()
    .describe('The parts in which a slip of this language alone is corrected.'),
})

/** One language of one edition. Numbers are the ids of the page: `2`, `2.4`, `5.1-3`. */
export const policySchema = frontMatterSchema.extend({
  sections: z.array(sectionSchema).min(1),
})

export type Inline = z.infer<typeof inlineSchema>
export type Item = z.infer<typeof itemSchema>
export type Clause = z.infer<typeof clauseSchema>
export type Section = z.infer<typeof sectionSchema>
export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Policy = z.infer<typeof policySchema>
