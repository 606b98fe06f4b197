import { describe, expect, it } from 'vitest'
import { locales } from '../../../lib/i18n/routing'
import { numberedParts } from '../../../lib/policy/parts'
import { contentText } from '../../../lib/policy/text'
import { readReceived } from '../../support/received'
import { firstEdition } from './first-edition'

const received = readReceived()

describe.each(locales)('the first edition in %s', (locale) => {
  const source = [...received[locale]]

  it('says in its clauses and items what was received, word for word', async () => {
    const policy = await firstEdition(locale)
    const texts = numberedParts(policy).map(({ number, content }) => [number, contentText(content)])
    expect(texts).toEqual(source.filter(([number]) => number.includes('.')))
  })

  it('has the headings that were received, in sentence case', async () => {
    const policy = await firstEdition(locale)
    const headings = policy.sections.map(({ number, heading }) => [number, heading])
    const sections = source.filter(([number]) => !number.includes('.'))
    expect(
      headings.map(([number, heading]) => [number, heading?.toLocaleUpperCase(locale)]),
    ).toEqual(sections.map(([number, heading]) => [number, heading.toLocaleUpperCase(locale)]))
  })
})
