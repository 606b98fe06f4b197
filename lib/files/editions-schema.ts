import { z } from 'zod'
import { locales } from '../i18n/routing'
import { extensions } from './downloads'

const day = z.iso.date()
const url = z.url()

/** A file as it can be downloaded, and by what it is recognised. */
const listedFile = z.strictObject({
  address: url,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of its bytes, in hexadecimal digits.'),
})

const listedText = z.strictObject({
  address: url.describe('The page of this edition, which stays.'),
  changes: url
    .optional()
    .describe('The page that compares it with the edition before; the first one has none.'),
  note: z.string().optional().describe('What the edition changes, and why.'),
  files: z.record(z.enum(extensions), listedFile).describe('The text in each format.'),
})

export const listedEditionSchema = z.strictObject({
  number: z.int().positive(),
  status: z
    .enum(['in-force', 'earlier'])
    .describe('One edition is in force: the last that is published.'),
  published: day
    .optional()
    .describe('The day of its publication in Kazakhstan (UTC+5); not known where it is missing.'),
  acceptedFrom: day
    .optional()
    .describe(
      'The first day (UTC+5) on which its changes are deemed accepted by who goes on using the Service, by clause 1.2.',
    ),
  texts: z.record(z.enum(locales), listedText).describe('By language (BCP 47).'),
})

export const editionListSchema = z
  .strictObject({
    $schema: url.describe('The address of this schema.'),
    editions: z.array(listedEditionSchema).describe('From the first edition to the last.'),
    seals: z
      .strictObject({
        sums: listedFile.describe('The checksums of the Markdown files, as sha256sum writes them.'),
        signature: listedFile
          .optional()
          .describe('The signature of the checksums, in the Cryptographic Message Syntax.'),
      })
      .optional(),
  })
  .describe('The published editions of a privacy policy.')

/** A published edition, for the services that ask whether it is accepted. */
export type ListedEdition = z.infer<typeof listedEditionSchema>
export type ListedText = z.infer<typeof listedText>
export type ListedFile = z.infer<typeof listedFile>
export type EditionList = z.infer<typeof editionListSchema>
