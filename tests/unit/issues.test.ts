import { expect, it } from 'vitest'
import { z } from 'zod'
import { describeIssues } from '../../lib/issues'

it('what a schema refuses is a line each, by its name', () => {
  const schema = z.strictObject({
    site: z.strictObject({ port: z.number('Write a number.') }),
    name: z.string('Write a name.'),
  })
  const { error } = schema.safeParse({ site: { port: 'x' } })
  expect(error && describeIssues(error)).toBe('site.port: Write a number.\nname: Write a name.')
})
