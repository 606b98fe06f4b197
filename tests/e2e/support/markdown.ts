/**
 * Reads what a policy's Markdown says, by the number it stands under: `2`, `2.4`, `5.1-3`. It takes
 * the marks away line by line, without the parser that the site uses.
 */
export function readMarkdownText(source: string): Map<string, string> {
  const texts = new Map<string, string>()
  let clause = ''
  let items = 0
  let current = ''
  const [, , body = ''] = source.split(/^---$/m)
  for (const line of body.split(/\r?\n/).map((one) => one.trim())) {
    const [, section, heading = ''] = /^## (\d+)\. (.+)$/.exec(line) ?? []
    const [, number, beginning = ''] = /^(\d+\.\d+)\. (.+)$/.exec(line) ?? []
    const [, item] = /^[-*+] (.+)$/.exec(line) ?? []
    if (section) texts.set(section, withoutMarks(heading))
    else if (number) {
      current = clause = number
      items = 0
      texts.set(current, withoutMarks(beginning))
    } else if (item) {
      items += 1
      current = `${clause}-${items}`
      texts.set(current, withoutMarks(item))
    } else if (line) texts.set(current, `${texts.get(current)} ${withoutMarks(line)}`)
  }
  return texts
}

/** Takes away the marks of links, escapes and breaks. */
function withoutMarks(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<([^<>\s]+)>/g, '$1')
    .replace(/\\$/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim()
}
