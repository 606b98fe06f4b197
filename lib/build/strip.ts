import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { PlainError } from '../plain-error'
import { basePath } from '../site/addresses'
import { contentSecurityPolicy } from '../site/content-security-policy'
import { readEnvironment } from '../site/environment'

const processor = unified().use(rehypeParse).use(rehypeStringify, {
  collapseEmptyAttributes: true,
  omitOptionalTags: true,
  preferUnquoted: true,
  quoteSmart: true,
})

const frameworkScripts = `${basePath}/_next/static/chunks/`
const ownScripts = `${basePath}/_next/static/media/`

/** How the framework's own inline scripts begin: flight data and the start of its runtime. */
const frameworkInline = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"] ||',
]

/** A page as it is served: its HTML and its Content-Security-Policy. */
export type StrippedPage = { html: string; policy: string }

/**
 * Takes out of a prerendered page what only the framework's scripts need: the scripts themselves,
 * their preloads, the flight data and the marks of its boundaries. The text, the styles, our own
 * modules and JSON-LD stay.
 *
 * @param options.policyInHtml puts the policy into the HTML too, for a page that is sent without
 * headers of its own
 * @throws PlainError where the page has something that would not work, or is not known.
 */
export function strip(html: string, { policyInHtml = false } = {}): StrippedPage {
  const tree = processor.parse(html)
  removeFrameworks(tree)
  removeEmptyShell(tree)
  const policy = contentSecurityPolicy(tree)
  if (policyInHtml) addPolicy(tree, policy)
  return { html: processor.stringify(tree), policy }
}

function removeFrameworks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return
    if (node.type === 'comment') checkBoundary(node.value)
    if (node.type === 'comment' || (node.type === 'element' && isFrameworks(node))) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type === 'element' && node.content) removeFrameworks(node.content)
    return
  })
}

/** React marks a finished boundary `$`, one that is still to come `$?`, a failed one `$!`. */
function checkBoundary(mark: string): void {
  if (mark === '$?' || mark === '$!' || mark === '$~') {
    throw new PlainError(
      'A part of the page comes later, in a stream. Without scripts it would never be shown: render it with the page.',
    )
  }
}

/** Whether an element serves the framework alone. */
function isFrameworks(element: Element): boolean {
  switch (element.tagName) {
    case 'script':
      return isFrameworkScript(element)
    case 'link':
      return isFrameworkLink(element)
    case 'template':
      if (!element.properties.id) return false
      throw new PlainError('A template waits for a script that is taken out of the page.')
    case 'style':
      // React's own notes on where a stylesheet came from.
      delete element.properties.dataPrecedence
      delete element.properties.dataHref
      return false
    default:
      return false
  }
}

function isFrameworkScript(element: Element): boolean {
  const { src, type } = element.properties
  if (typeof src === 'string') {
    if (src.startsWith(frameworkScripts)) return true
    if (src === readEnvironment(process.env).ANALYTICS_SRC) return false
    if (src.startsWith(ownScripts) && type === 'module') return false
    throw new PlainError(`The script ${src} is not known.`)
  }
  if (type === 'application/ld+json') return false
  const text = textOf(element)
  if (frameworkInline.some((start) => text.startsWith(start))) return true
  throw new PlainError(`An inline script is not known: ${text.slice(0, 60)}`)
}

function isFrameworkLink({ properties: { rel, as, href } }: Element): boolean {
  if (!Array.isArray(rel) || !rel.some((one) => /^(modulepreload|preload)$/.test(String(one)))) {
    return false
  }
  if (as === 'script' && String(href).startsWith(frameworkScripts)) return true
  throw new PlainError(`The preload of ${href} is not known.`)
}

function addPolicy(tree: Root, policy: string): void {
  // Browsers heed this directive in the header only, and warn of it elsewhere.
  const content = policy.replace("; frame-ancestors 'none'", '')
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'head') return
    element.children.unshift(h('meta', { httpEquiv: 'Content-Security-Policy', content }))
    return EXIT
  })
}

/** Removes the hidden element in which React would have put late metadata. */
function removeEmptyShell(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'div' || !element.properties.hidden) return
    if (element.children.length > 0 || element.properties.id || index === undefined) {
      throw new PlainError('A hidden element waits for a script that is taken out of the page.')
    }
    parent?.children.splice(index, 1)
    return [SKIP, index]
  })
}
