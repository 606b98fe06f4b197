import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colors } from '../../../lib/site/colors'

const css = readFileSync('app/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split('prefers-color-scheme: dark')

function colour(scheme: string, name: string): string {
  const value = new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(scheme)?.[1]
  if (!value) throw new Error(`no colour ${name}`)
  return value
}

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const pairs = [
  ['ink', ['paper', 'wash', 'mark']],
  ['accent', ['paper', 'wash', 'mark']],
  ['muted', ['paper', 'wash']],
  ['paper', ['accent']],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('every %s text', (_, scheme) => {
  it.each(pairs.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground])))(
    '%s on %s has a contrast of at least 7:1',
    (text, ground) => {
      expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(7)
    },
  )
})

it('is the same palette in pictures, in the PDF and around the page', () => {
  for (const [name, value] of Object.entries(colors.light)) expect(colour(light, name)).toBe(value)
  for (const [name, value] of Object.entries(colors.dark)) expect(colour(dark, name)).toBe(value)
})
