import { type LinkStyle, renderClause } from '../../lib/policy/render'
import type { Policy } from '../../lib/policy/schema'

/** The whole text is on one page, where each part has its number for an id. */
const links: LinkStyle = { hrefOf: (number) => `#${number}`, idOf: (number) => number }

/**
 * The policy as somebody would write it by hand: the same text and ids, the links between the
 * languages, the contents, a permalink a clause, and the few styles that make it readable by day
 * and by night. No framework, no script, no metadata.
 */
export function handWritten({ title, sections }: Policy): string {
  return `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark }
body { max-width: 42rem; margin: 0 auto; padding: 1rem; font: 17px/1.65 system-ui, sans-serif }
h1 { font-size: 1.625rem; line-height: 1.2 }
header, footer { font-size: 15px }
:target { background: #fff3c4; color: #1b1f24 }
</style>
<header>
<p><a href="https://enic-kazakhstan.edu.kz/">ENIC-Kazakhstan</a> <a href="/privacy/kk" lang="kk" hreflang="kk">Қазақша</a> <a href="/privacy/ru" hreflang="ru">Русский</a>
</header>
<h1>${title}</h1>
<details><summary>Содержание</summary>
<ol>
${sections.map(({ number, heading }) => `<li><a href="#${number}">${heading}</a>`).join('\n')}
</ol>
</details>
${sections
  .map(
    ({ number, heading, clauses }) => `<h2 id="${number}">${number}. ${heading}</h2>
${clauses.map((clause) => `<div id="${clause.number}"><a href="#${clause.number}">${clause.number}</a>${renderClause(clause, links)}</div>`).join('\n')}`,
  )
  .join('\n')}
<footer><p>ENIC-Kazakhstan, <a href="mailto:cbpiam@n-k.kz">cbpiam@n-k.kz</a></footer>
</html>
`
}
