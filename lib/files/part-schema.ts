import { z } from 'zod'
import { locales } from '../i18n/routing'
import {
  clauseNumber,
  clauseSchema,
  contentSchema,
  itemSchema,
  partNumber,
  sectionNumber,
} from '../policy/schema'

const url = z.url()
const edition = z.int().positive()
const text = z.string().min(1)
const now = z
  .strictObject({ number: partNumber, address: url })
  .describe('Where it is in the edition in force.')

const whereItStands = {
  $schema: url.describe('The address of this schema.'),
  language: z.enum(locales).describe('The language of the text (BCP 47).'),
  edition: edition.describe('The edition whose text this is: the last that has the number.'),
  published: z.iso
    .date()
    .optional()
    .describe('The day of publication of that edition; not known where it is missing.'),
  status: z
    .enum(['in-force', 'renumbered', 'deleted'])
    .describe('What is so today: the text is in force, has another number, or is there no longer.'),
  now: now.optional().describe('Where a text that has another number is today.'),
  address: url.describe('The page of this text in this edition, which stays.'),
  shortAddress: url.describe('The page of the number, whatever it stands for.'),
  formerly: z
    .array(
      z.strictObject({
        first: edition,
        last: edition,
        address: url.describe('The page of that text in the last of these editions.'),
        now: now.optional(),
      }),
    )
    .optional()
    .describe('In which editions, from first to last, the number stood for another text.'),
}

/** A section or clause as a file for programs. */
export const partFileSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      ...whereItStands,
      kind: z.literal('clause'),
      number: clauseNumber,
      section: z
        .strictObject({ number: sectionNumber, heading: text })
        .describe('The section that it is in.'),
      text: text.describe('The text and its items, in one line.'),
      content: contentSchema,
      items: z.array(itemSchema),
    }),
    z.strictObject({
      ...whereItStands,
      kind: z.literal('section'),
      number: sectionNumber,
      heading: text,
      text: text.describe('The clauses after their numbers, in one line.'),
      clauses: z.array(clauseSchema).min(1),
    }),
  ])
  .describe('A section or clause of a privacy policy in one language.')

export type PartFile = z.infer<typeof partFileSchema>
