import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create } from 'fontkitten'

const folder = join(process.cwd(), 'node_modules/@expo-google-fonts/pt-serif')

type Fonts = { regular: Buffer; bold: Buffer }

let fonts: Promise<Fonts> | undefined

/**
 * PT Serif, which has every Kazakh letter; for what cannot use the fonts of the reader's device.
 * Read once in each process.
 */
export function loadFonts(): Promise<Fonts> {
  fonts ??= readFonts()
  return fonts
}

async function readFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all([
    readFile(join(folder, '400Regular/PTSerif_400Regular.ttf')),
    readFile(join(folder, '700Bold/PTSerif_700Bold.ttf')),
  ])
  return { regular, bold }
}

/** Whether a character can be shown by {@link loadFonts}, in either weight. */
export async function shownByFonts(): Promise<(character: string) => boolean> {
  const fonts = Object.values(await loadFonts()).map((bytes) => create(bytes))
  return (character) => {
    const code = character.codePointAt(0) ?? 0
    return fonts.every((font) => !font.isCollection && font.hasGlyphForCodePoint(code))
  }
}

/** Measures texts in a font: their widths in ems. */
export function measureIn(bytes: Buffer): (text: string) => number {
  const font = create(bytes)
  if (font.isCollection) throw new Error('The file holds several fonts.')
  return (text) => {
    const widths = [...text].map(
      (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth,
    )
    return widths.reduce((sum, width) => sum + width, 0) / font.unitsPerEm
  }
}
