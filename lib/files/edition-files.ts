import type { Edition } from '../editions/edition'
import { type Locale, locales } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { fileBytes } from './bytes'
import { downloadFile, downloadFormats, type Extension, editionFile, extensions } from './downloads'
import type { File } from './file'
import { fileLinks, type Shown } from './relations'

/**
 * An edition in each language and format, at addresses that stay; that in force is also at those
 * without a number.
 */
export function editionFiles(edition: Edition, editions: Shown): File[] {
  return locales.flatMap((locale) =>
    extensions.flatMap((extension) => {
      const kept = keptFile(edition, editions, locale, extension)
      if (edition !== editions.inForce) return [{ ...kept, isHidden: true }]
      return [kept, { ...kept, file: downloadFile(locale, extension) }]
    }),
  )
}

function keptFile(edition: Edition, editions: Shown, locale: Locale, extension: Extension): File {
  const { type } = downloadFormats[extension]
  return {
    file: editionFile(edition.number, locale, extension),
    name: `${savedName(edition, locale)}.${extension}`,
    type: type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    links: fileLinks(edition, editions, locale, extension),
    make: () => fileBytes(edition, locale, extension),
  }
}

/** A saved file may be found long after, so its name has the edition. */
function savedName({ number, isDraft }: Edition, locale: Locale): string {
  const t = translator(locale)
  const values = { number: `${number}` }
  return isDraft ? t('downloads.draftName', values) : t('downloads.fileName', values)
}
