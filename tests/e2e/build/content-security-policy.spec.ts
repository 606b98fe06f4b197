import { CspEvaluator } from 'csp_evaluator'
import { CspParser } from 'csp_evaluator/dist/parser.js'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'
import { builtPages } from '../support/built-pages'
import { expect, test } from '../support/test'

/** The policy that a page without headers of its own has in its HTML. */
function policyIn(html: string): string {
  let policy = ''
  visit(unified().use(rehypeParse).parse(html), 'element', ({ properties }) => {
    if (!properties.httpEquiv) return
    policy = String(properties.content)
    return EXIT
  })
  return policy
}

test('csp_evaluator finds nothing in the policy of any page', () => {
  const pages = builtPages().map(({ name, html, sentPolicy }) => ({
    name,
    policy: sentPolicy ?? policyIn(html),
  }))
  for (const { name, policy } of pages) {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate()
    // Of an analytics script, allowed by its whole URL, it says that it knows nothing against it.
    const ours = findings.filter(({ value }) => value !== process.env.ANALYTICS_SRC)
    expect(ours, name).toEqual([])
  }
})
