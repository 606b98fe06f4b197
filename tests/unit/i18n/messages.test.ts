import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages } from '../../../lib/i18n/messages'
import { locales } from '../../../lib/i18n/routing'

type Tree = { [key: string]: string | Tree }

/** Every message with its path: `edition.current`. */
function entries(tree: Tree, prefix = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${prefix}${key}`, value] as [string, string]]
      : entries(value, `${prefix}${key}.`),
  )
}

const [reference, ...others] = locales
const source = ['app', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
)

/** The messages that a file may ask for by a short name: all, or those of its namespaces. */
function scopesIn(text: string): string[] {
  const asked = [...text.matchAll(/(?:getTranslations|translator)\(([^)]*)\)/g)]
  return asked.map(([, words = '']) => /(?:^|namespace: )'([\w.]+)'/.exec(words)?.[1] ?? '')
}

/** Whether a file asks for `name` as t('…'), builds it as in t(`state.${state}`), or by a kind. */
function asksFor(text: string, name: string): boolean {
  const [, parent = '', last = ''] = /^(?:(.+)\.)?([^.]+)$/.exec(name) ?? []
  const prefix = parent === '' ? '' : `${parent}.`
  return (
    text.includes(`'${name}'`) ||
    (prefix !== '' && text.includes(`t(\`${prefix}\${`)) ||
    (/^(?:section|clause)$/.test(last) && prefix === '' && text.includes('t(kindOf('))
  )
}

/** Whether a file reads a message off `messages`: by its own name, or all that stand beside it. */
function reads(text: string, path: string): boolean {
  const [, parent = '', last = ''] = /(?:(\w+)\.)?(\w+)$/.exec(path) ?? []
  return (
    text.includes('messages[locale]') &&
    (new RegExp(String.raw`\.${last}\b|\{[^}]*\b${last}\b[^}]*\} = messages`).test(text) ||
      text.includes(`.${parent}[`))
  )
}

function isUsed(path: string): boolean {
  return source.some((text) => {
    const names = scopesIn(text).flatMap((scope) => {
      if (scope === '') return [path]
      return path.startsWith(`${scope}.`) ? [path.slice(scope.length + 1)] : []
    })
    return names.some((name) => asksFor(text, name)) || reads(text, path)
  })
}

describe('the words of the interface', () => {
  it.each(others)('are the same messages in %s, with the same placeholders', (locale) => {
    const shape = (tree: Tree) =>
      entries(tree).map(([path, text]) => [path, (text.match(/[{<]\w+/g) ?? []).sort()])
    expect(shape(messages[locale])).toEqual(shape(messages[reference]))
  })

  it.each(locales)('are written out in %s, without stray space', (locale) => {
    for (const [path, text] of entries(messages[locale])) {
      expect(text, path).toBe(text.trim().normalize('NFC'))
      expect(text, path).not.toBe('')
    }
  })

  it.each(entries(messages[reference]).map(([path]) => path))('%s is used', (path) => {
    expect(isUsed(path)).toBe(true)
  })
})
