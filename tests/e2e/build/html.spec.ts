import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { builtPages } from '../support/built-pages'
import { expect, test } from '../support/test'

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: [
      ...['html-validate:standard', 'html-validate:recommended'],
      ...['html-validate:document', 'html-validate:a11y'],
    ],
    rules: {
      // Either is right; this one is what the tool that writes the pages writes.
      'doctype-style': ['error', { style: 'lowercase' }],
      // The numbers of clauses are ids, as the addresses have them; HTML has allowed that since 2014.
      'valid-id': ['error', { relaxed: true }],
      // Biome looks for it in the sources, where the one exception has its reason beside it.
      'no-redundant-role': 'off',
      // The title of the policy is what its editors call it.
      'long-title': 'off',
      // A script of analytics is another service's, which may change it.
      'require-sri': 'off',
    },
  }),
)

test('no built page has a mistake in its HTML', async () => {
  test.slow()
  const found: Record<string, string[]> = {}
  for (const { name, html } of builtPages()) {
    const { results } = await validator.validateString(html)
    for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
      const mistake = `${ruleId}: ${message} (${selector})`
      found[mistake] ??= []
      found[mistake].push(name)
    }
  }
  expect(found).toEqual({})
})
