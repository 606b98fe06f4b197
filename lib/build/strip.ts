import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import type { State } from '../consent/consent'
import { contentSecurityPolicy } from '../site/content-security-policy'
import type { Environment } from '../site/environment'
import { checkPage } from './check-page'
import type { Digests } from './digests'
import { unknownBuild } from './files'
import { isFrameworks } from './framework'
import { checkMark } from './marks'
import { inState } from './part-states'

const processor = unified().use(rehypeParse).use(rehypeStringify, {
  collapseEmptyAttributes: true,
})

/** What a page was built with. */
export type Settings = Environment & { digests: Digests }

/** A page as it is served: its HTML and its Content-Security-Policy. */
export type StrippedPage = { html: string; policy: string }

/**
 * Takes out of a prerendered page what only the framework's scripts need: the scripts themselves,
 * their preloads, the flight data and the marks of its boundaries. The text, the styles, our own
 * modules and JSON-LD stay; a module is run only if it is, byte for byte, the one of this build.
 *
 * @throws PlainError where the page has something that would not work, or is not known.
 */
export function strip(html: string, settings: Settings): StrippedPage {
  return write(stripTree(html, settings))
}

/** A page as visitors in some states of consent get it. */
export type PageInStates = StrippedPage & { states: State[] }

/** What became of each page that was drawn for every state, by the path of its file. */
export type Parted = ReadonlyMap<string, readonly PageInStates[]>

/**
 * Strips a page that was drawn for every state of consent.
 *
 * @returns what visitors in each of the states get, once where it is the same
 * @throws PlainError as {@link strip} does.
 */
export function stripStates(
  html: string,
  settings: Settings,
  states: readonly State[],
): PageInStates[] {
  const tree = stripTree(html, settings)
  const pages: PageInStates[] = []
  for (const state of states) {
    const page = write(inState(tree, state))
    const same = pages.find((one) => one.html === page.html)
    if (same) same.states.push(state)
    else pages.push({ ...page, states: [state] })
  }
  return pages
}

function stripTree(html: string, settings: Settings): Root {
  const tree = processor.parse(html)
  removeFrameworks(tree, settings.ANALYTICS_SRC)
  removeEmptyShell(tree)
  nameModules(tree, settings.digests)
  checkPage(tree, settings.SITE_URL)
  return tree
}

function write(page: Root): StrippedPage {
  return { html: processor.stringify(page), policy: contentSecurityPolicy(page) }
}

/**
 * Puts its policy into the HTML of a page that is sent without headers of its own.
 *
 * @returns the HTML
 */
export function policyInHtml({ html, policy }: StrippedPage): string {
  const tree = processor.parse(html)
  // Browsers take this directive from the header only, and warn of it elsewhere.
  const content = policy.replace("; frame-ancestors 'none'", '')
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'head') return
    element.children.unshift(h('meta', { httpEquiv: 'Content-Security-Policy', content }))
    return EXIT
  })
  return processor.stringify(tree)
}

function removeFrameworks(tree: Root, analytics: string | undefined): void {
  visit(tree, (node, index, parent) => {
    if (index === undefined || !parent) return
    if (node.type === 'comment') checkMark(node.value)
    if (node.type === 'comment' || (node.type === 'element' && isFrameworks(node, analytics))) {
      parent.children.splice(index, 1)
      return [SKIP, index]
    }
    if (node.type === 'element') clean(node, analytics)
    return
  })
}

function clean(element: Element, analytics: string | undefined): void {
  if (element.content) removeFrameworks(element.content, analytics)
  if (element.tagName !== 'style') return
  // React's own notes on where a stylesheet came from.
  delete element.properties.dataPrecedence
  delete element.properties.dataHref
}

/** @throws PlainError where a module is none that this build has made. */
function nameModules(tree: Root, digests: Digests): void {
  visit(tree, 'element', ({ tagName, properties: own }) => {
    const src = String(own.src ?? '')
    if (tagName !== 'script' || !src.startsWith('/')) return
    const integrity = digests.get(src)
    if (!integrity) throw unknownBuild(`${src} is missing`)
    own.integrity = integrity
  })
}

/** Removes the hidden element in which React would have put late metadata. */
function removeEmptyShell(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties, children }, index, parent) => {
    if (tagName !== 'div' || !properties.hidden || children.length > 0) return
    if (Object.keys(properties).length > 1 || index === undefined) return
    parent?.children.splice(index, 1)
    return [SKIP, index]
  })
}
