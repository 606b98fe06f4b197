import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(process.cwd(), 'node_modules/@expo-google-fonts/pt-serif')

/** PT Serif, which has every Kazakh letter; for what cannot use the fonts of the reader's device. */
export async function loadFonts(): Promise<{ regular: Buffer; bold: Buffer }> {
  const [regular, bold] = await Promise.all([
    readFile(join(folder, '400Regular/PTSerif_400Regular.ttf')),
    readFile(join(folder, '700Bold/PTSerif_700Bold.ttf')),
  ])
  return { regular, bold }
}
