import type { Element } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { PlainError } from '../plain-error'
import { basePath } from '../site/addresses'

const frameworkScripts = `${basePath}/_next/static/chunks/`
const ownModules = `${basePath}/_next/static/media/`

/** How the framework's own inline scripts begin: flight data and the start of its runtime. */
const frameworkInline = [
  '(self.__next_f=self.__next_f||[]).push(',
  'self.__next_f.push(',
  '(globalThis["TURBOPACK"] ||',
]

/**
 * Whether an element serves the framework's scripts alone: one of them, or a preload of one.
 *
 * @param analytics the address of the Center's own analytics, the one other script that may stay
 * @throws PlainError where it is a script or a preload that is not known.
 */
export function isFrameworks(element: Element, analytics: string | undefined): boolean {
  if (element.tagName === 'script') return isFrameworkScript(element, analytics)
  if (element.tagName === 'link') return isFrameworkPreload(element)
  return false
}

function isFrameworkScript(script: Element, analytics: string | undefined): boolean {
  const { src, type } = script.properties
  if (typeof src === 'string') {
    if (src.startsWith(frameworkScripts)) return true
    if (src === analytics) return false
    if (src.startsWith(ownModules) && type === 'module') return false
    throw new PlainError(
      `The script ${src} is not known. What the browser needs goes into a *.browser.js module; ANALYTICS_SRC names the one other script.`,
    )
  }
  if (type === 'application/ld+json') return false
  const text = textOf(script)
  if (frameworkInline.some((start) => text.startsWith(start))) return true
  throw new PlainError(
    `An inline script is not known: ${text.slice(0, 60)} … What the browser needs goes into a *.browser.js module.`,
  )
}

function isFrameworkPreload({ properties: { rel, as, href } }: Element): boolean {
  const rels = Array.isArray(rel) ? rel : []
  if (!rels.includes('preload') && !rels.includes('modulepreload')) return false
  if (as === 'script' && String(href).startsWith(frameworkScripts)) return true
  throw new PlainError(
    `The preload of ${href} is not known. The pages load nothing ahead but their icon: leave it out.`,
  )
}
