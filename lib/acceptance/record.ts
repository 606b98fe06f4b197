import { z } from 'zod'

/**
 * A record that somebody accepted the policy. It has nothing about the person: the service that makes it
 * keeps it with what it knows of them.
 */
export const acceptanceSchema = z
  .strictObject({
    version: z.literal(1).describe('The version of this schema.'),
    edition: z.int().positive().describe('The number of the edition.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe('The language of the text that was shown (BCP 47), as in editions.json.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe(
        'SHA-256 of the text that was shown: of the bytes of the Markdown file of that edition and language, which editions.json has as texts.<language>.files.md.sha256.',
      ),
    kind: z
      .enum(['button', 'continued-use'])
      .describe(
        'How it was accepted, by clause 1.2: by pressing the button, or by using the Service after the period for objections has ended.',
      ),
    time: z.iso
      .datetime({ offset: true })
      .describe('When: a time of RFC 3339, with its offset from UTC.'),
  })
  .describe('A record that somebody accepted an edition of a privacy policy.')

/** A record that somebody accepted the policy. */
export type Acceptance = z.infer<typeof acceptanceSchema>
