import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** What holds for every answer, whatever it contains. */
const always = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
}

/**
 * The Content-Security-Policy (CSP Level 3) of a page: it allows what the page has, scripts of our
 * own and what is inline by the hash of its text, and nothing else. `'self'` would allow any script
 * of the host, which has other services too.
 */
export function contentSecurityPolicy(page: Root): string {
  const allowed: Record<string, Set<string>> = {}
  const allow = (directive: string, source: string) => {
    allowed[directive] ??= new Set()
    allowed[directive].add(source)
  }

  visit(page, 'element', (element) => {
    const { src, integrity, rel } = element.properties
    if (element.tagName === 'style') allow('style-src', hashOf(textOf(element)))
    if (element.tagName === 'script' && src) {
      const origin = originOf(String(src))
      allow('script-src', integrity ? `'${integrity}'` : String(src))
      // The script of another host has its own to talk to.
      if (origin) allow('connect-src', origin)
    }
    // Data, which no browser runs; it is named all the same, so that nothing inline goes unnamed.
    if (element.tagName === 'script' && !src) allow('script-src', hashOf(textOf(element)))
    // The module sends a form to this site without leaving the page.
    if (element.tagName === 'form') allow('connect-src', "'self'")
    if (element.tagName === 'img') allow('img-src', "'self'")
    if (element.tagName === 'link' && Array.isArray(rel)) {
      if (rel.includes('icon')) allow('img-src', "'self'")
      if (rel.includes('manifest')) allow('manifest-src', "'self'")
    }
  })
  return write(allowed)
}

/** The origin of a whole address; undefined for a path on this host. */
function originOf(address: string): string | undefined {
  return URL.parse(address)?.origin
}

/** The source expression of an inline style or script: `'sha256-…'`. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function write(allowed: Record<string, Iterable<string>>): string {
  return Object.entries({ ...always, ...allowed })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
