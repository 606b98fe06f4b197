import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysAfter } from '../../lib/editions/days'
import { type Locale, locales } from '../../lib/i18n/routing'
import type { Edit } from '../support/copy'
import { sealFolder } from '../support/seal'

/** What an edition adds to the end of a clause, or takes away again, what it says of that, and a clause. */
const words: Record<Locale, { sentence: string; note: string; clause: string }> = {
  kk: {
    sentence: 'Бұл ереже нақтыланды.',
    note: 'Бір тармақ нақтыланды.',
    clause: '№ {number} қосымша ЖБДҰО сайтында орналастырылады.',
  },
  ru: {
    sentence: 'Это положение уточнено.',
    note: 'Уточнен один пункт.',
    clause: 'Приложение № {number} размещается на сайте НЦРВО.',
  },
}

/**
 * Lets so many editions of the first one's text follow each other, a month apart, sealed. Each changes
 * one clause, the next one in turn, and every fifth one has one clause more than the one before.
 */
export function withEditions(count: number): Edit {
  return (folder) => {
    const content = join(folder, 'content')
    for (const name of readdirSync(content)) {
      if (/^edition-(?!1$)/.test(name)) rmSync(join(content, name), { recursive: true })
    }
    for (const locale of locales) {
      const texts = editions(
        count,
        locale,
        readFileSync(join(content, `edition-1/${locale}.md`), 'utf8'),
      )
      for (const [index, text] of texts.entries()) {
        const path = join(content, `edition-${index + 1}`)
        mkdirSync(path, { recursive: true })
        writeFileSync(join(path, `${locale}.md`), text)
      }
    }
    sealFolder(content)
  }
}

function editions(count: number, locale: Locale, first: string): string[] {
  const texts = [first]
  let text = first
  for (let number = 2; number <= count; number += 1) {
    text = number % 5 === 0 ? withClause(text, number, locale) : withChange(text, number, locale)
    const published = daysAfter('2020-01-01', 30 * number)
    const lines = `published: ${published}\nnote: ${words[locale].note}\n`
    texts.push(text.replace(/^title: .*\n/m, `$&${lines}`))
  }
  return texts
}

/** Adds the sentence to a clause, the next one in turn, or takes it away where it is there. */
function withChange(text: string, number: number, locale: Locale): string {
  const { sentence } = words[locale]
  // Those that end with a colon have a list, others an address.
  const clauses = text.match(/^\d+[.]\d+[.] .*[.]$/gm) ?? []
  const clause = clauses[number % clauses.length] ?? ''
  const changed = clause.endsWith(sentence)
    ? clause.slice(0, -sentence.length - 1)
    : `${clause} ${sentence}`
  return text.replace(clause, changed)
}

/** Adds a clause to the end of the text. */
function withClause(text: string, number: number, locale: Locale): string {
  const clause = words[locale].clause.replace('{number}', `${number}`)
  const [, section, last] = [...text.matchAll(/^(\d+)[.](\d+)[.] /gm)].at(-1) ?? []
  return `${text.trimEnd()}\n\n${section}.${Number(last) + 1}. ${clause}\n`
}
