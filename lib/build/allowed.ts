// What a page may contain. The build stops at anything else, so whatever the pages come to need is
// added here, after a look at what it does in a browser without scripts and under the pages' policy.

/** Where the address in an attribute may lead. */
export type Destination = 'anywhere' | 'this site' | 'a path of this site' | 'a place on the page'

/** The protocols of addresses that lead anywhere. */
export const protocols: readonly string[] = ['https:', 'http:', 'mailto:', 'tel:']

/** The attributes that every element may have, besides `aria-…` and `data-…`; named as in hast. */
export const commonAttributes: readonly string[] = [
  'className',
  'dir',
  'id',
  'lang',
  'role',
  'tabIndex',
]

/** The elements that have no attributes but these. */
const plain = `
  abbr address article aside b bdi blockquote body br caption cite code dd del dfn div dl dt em
  fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 head header hr html i ins kbd legend li main
  mark nav p q s section small span strong sub summary sup table tbody tfoot thead title tr ul wbr`

/** The elements that have some. */
const withAttributes: Record<string, readonly string[]> = {
  a: ['href', 'hrefLang', 'rel', 'type'],
  button: ['disabled', 'name', 'type', 'value'],
  details: ['open'],
  form: ['action', 'autoComplete', 'method'],
  img: ['alt', 'height', 'src', 'width'],
  input: ['checked', 'name', 'required', 'type', 'value'],
  label: ['htmlFor'],
  link: ['blocking', 'href', 'hrefLang', 'rel', 'sizes', 'type'],
  meta: ['charSet', 'content', 'media', 'name', 'property'],
  ol: ['start'],
  option: ['selected', 'value'],
  path: ['d'],
  script: ['defer', 'integrity', 'src', 'type'],
  select: ['name'],
  style: [],
  svg: ['viewBox'],
  symbol: ['viewBox'],
  td: ['colSpan', 'rowSpan'],
  template: [],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
  use: ['href'],
}

/** Every element, with the attributes that it alone may have. */
export const elements: ReadonlyMap<string, readonly string[]> = new Map([
  ...plain
    .trim()
    .split(/\s+/)
    .map((name) => [name, []] as const),
  ...Object.entries(withAttributes),
])

/** The policy is made of what a page has from the start, so none of these comes out of a template. */
export const notInTemplates: readonly string[] = [
  'img',
  'link',
  'meta',
  'script',
  'style',
  'template',
]

/** The attributes that hold an address. That of a link depends on its `rel`. */
export const addressAttributes: ReadonlyMap<string, readonly [string, Destination]> = new Map([
  ['a', ['href', 'anywhere']],
  ['form', ['action', 'a path of this site']],
  ['img', ['src', 'a path of this site']],
  ['use', ['href', 'a place on the page']],
])

export const linkRels: ReadonlyMap<string, Destination> = new Map([
  ['alternate', 'this site'],
  ['apple-touch-icon', 'a path of this site'],
  ['canonical', 'this site'],
  ['expect', 'a place on the page'],
  ['icon', 'a path of this site'],
  ['manifest', 'a path of this site'],
])

/** What a `<meta>` may be about, by its `name` or its `property`. */
export const metaNames: readonly RegExp[] = [
  /^(description|format-detection|robots|theme-color|viewport)$/,
  /^(article|og|twitter):[\w:]+$/,
]
