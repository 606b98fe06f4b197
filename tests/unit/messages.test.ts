import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messages } from '../../lib/i18n/messages'
import { locales } from '../../lib/i18n/routing'

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

/**
 * Whether a file asks for a message by `t('…')`, builds its name as in t(`state.${state}`), or reads
 * it off `messages`.
 */
function isUsed(path: string): boolean {
  return source.some((text) => {
    const scopes = [...text.matchAll(/getTranslations\(([^)]*)\)/g)].map(
      ([, words = '']) => /(?:^|namespace: )'([\w.]+)'/.exec(words)?.[1] ?? '',
    )
    const names = scopes.flatMap((scope) => {
      if (scope === '') return [path]
      return path.startsWith(`${scope}.`) ? [path.slice(scope.length + 1)] : []
    })
    const asked = names.some(
      (name) =>
        new RegExp(String.raw`\bt(?:\.rich)?\([^)]*'${name}'`).test(text) ||
        text.includes(`t(\`${name.replace(/[^.]+$/, '')}\${`),
    )
    const [, parent = '', last = ''] = /(?:(\w+)\.)?(\w+)$/.exec(path) ?? []
    const read =
      /messages\[locale\]/.test(text) &&
      (new RegExp(String.raw`\.${last}\b`).test(text) || text.includes(`.${parent}[`))
    return asked || read
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
