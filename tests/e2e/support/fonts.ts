import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

type Font = { family: string; package: string; files: string[] }

/** Fonts with every Kazakh letter. The same text is a fifth narrower in Roboto than in DejaVu Sans. */
export const fonts = {
  wide: {
    family: 'DejaVu Sans',
    package: 'dejavu-fonts-ttf',
    files: ['ttf/DejaVuSans.ttf', 'ttf/DejaVuSans-Bold.ttf'],
  },
  middle: {
    family: 'Noto Sans',
    package: '@expo-google-fonts/noto-sans',
    files: ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'],
  },
  narrow: {
    family: 'Roboto',
    package: '@expo-google-fonts/roboto',
    files: ['400Regular/Roboto_400Regular.ttf', '700Bold/Roboto_700Bold.ttf'],
  },
} satisfies Record<string, Font>

export type Width = keyof typeof fonts

export const widths: readonly Width[] = ['wide', 'middle', 'narrow']

/**
 * The environment of a browser that has this font and no other, whatever is installed, so that
 * pages look the same on every machine with fontconfig. macOS and Windows do not read it.
 */
export function onlyFont(width: Width): NodeJS.ProcessEnv {
  const folder = resolve('tests/.results/fonts')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${width}.conf`)
  // Every worker writes it; a browser that starts meanwhile reads the old file or the new one.
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, configuration(fonts[width], join(folder, 'cache')))
  renameSync(draft, path)
  return { ...process.env, FONTCONFIG_FILE: path }
}

/** For fontconfig: only these files exist, and every family asked for is this one. */
function configuration(font: Font, cache: string): string {
  const root = dirname(createRequire(import.meta.url).resolve(`${font.package}/package.json`))
  const files = font.files.map((file) => join(root, file))
  const folders = new Set(files.map((file) => dirname(file)))
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${[...folders].map((folder) => `<dir>${folder}</dir>`).join('\n  ')}
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>${files.map((file) => `<glob>${file}</glob>`).join('')}</acceptfont>
  </selectfont>
  <match target="pattern">
    <edit name="family" mode="assign" binding="same"><string>${font.family}</string></edit>
  </match>
</fontconfig>
`
}
