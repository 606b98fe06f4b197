import type { Element, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { PlainError } from '../plain-error'
import { checkAddress } from './addresses'
import { insteadOfAttribute, insteadOfElement, wayOut } from './advice'
import {
  addressAttributes,
  commonAttributes,
  elements,
  linkRels,
  metaNames,
  notInTemplates,
} from './allowed'

/**
 * Makes sure that a page has nothing but what lib/build/allowed.ts lists, and its styles with it.
 *
 * @param origin the site's own, as in `https://enic-kazakhstan.edu.kz`
 * @throws PlainError that names the first thing that is not allowed, and says what to do instead.
 */
export function checkPage(page: Root, origin: string): void {
  let styled = false
  visit(page, 'element', (element) => {
    checkElement(element, origin)
    if (element.tagName === 'style' && checkStyle(textOf(element))) styled = true
  })
  if (!styled) {
    throw new PlainError(
      'The page has no <style>. Set experimental.inlineCss in next.config.ts: the pages bring their styles along.',
    )
  }
}

function checkElement(element: Element, origin: string): void {
  const { tagName, properties, content } = element
  const own = elements.get(tagName)
  if (!own) throw new PlainError(`<${tagName}> is not allowed. ${insteadOfElement(tagName)}`)
  for (const name of Object.keys(properties)) {
    if (own.includes(name) || commonAttributes.includes(name)) continue
    if (/^(aria|data)[A-Z]/.test(name)) continue
    const written = `The attribute ${name} of <${tagName}>`
    throw new PlainError(`${written} is not allowed. ${insteadOfAttribute(name)}`)
  }
  if (tagName === 'template' && properties.id) {
    throw new PlainError(
      `<template id="${properties.id}"> waits for a script that is taken out of the page: render what is to be seen.`,
    )
  }
  if (tagName === 'link') checkLink(element, origin)
  if (tagName === 'meta') checkMeta(element)
  const [attribute, destination] = addressAttributes.get(tagName) ?? []
  if (attribute && destination) checkAddress(element, attribute, destination, origin)
  if (content) checkTemplate(content, origin)
}

/** @returns whether there is a style at all */
function checkStyle(style: string): boolean {
  const [loaded] = /@import[^;]*|url\([^)]*\)/i.exec(style) ?? []
  if (loaded === undefined) return style.trim() !== ''
  throw new PlainError(
    `The styles load something: ${loaded}. The Content-Security-Policy blocks it: use what CSS draws by itself, or an <img> or <svg>.`,
  )
}

function checkTemplate(content: Root, origin: string): void {
  visit(content, 'element', (element) => {
    if (notInTemplates.includes(element.tagName)) {
      throw new PlainError(
        `<${element.tagName}> is not allowed in a <template>. The Content-Security-Policy is made of what the page has from the start: put it there.`,
      )
    }
    checkElement(element, origin)
  })
}

function checkLink(link: Element, origin: string): void {
  const { rel } = link.properties
  const rels = Array.isArray(rel) ? rel.map(String) : []
  if (rels.includes('stylesheet')) {
    throw new PlainError(
      `The stylesheet ${link.properties.href} is a file of its own. Set experimental.inlineCss in next.config.ts: the pages bring their styles along.`,
    )
  }
  if (rels.length === 0) throw new PlainError(`A <link> without rel is not allowed. ${wayOut}`)
  for (const one of rels) {
    const destination = linkRels.get(one)
    if (!destination) throw new PlainError(`<link rel="${one}"> is not allowed. ${wayOut}`)
    checkAddress(link, 'href', destination, origin)
  }
}

function checkMeta({ properties: { charSet, name, property } }: Element): void {
  if (charSet) return
  const about = String(name ?? property ?? '')
  if (metaNames.some((allowed) => allowed.test(about))) return
  throw new PlainError(`<meta> about “${about}” is not allowed. ${wayOut}`)
}
