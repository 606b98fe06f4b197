import { locales } from '../i18n/routing'
import { sealsName, signatureName } from './seals/seals'

/** What lies beside the editions in their folder. */
export const besideEditions = ['README.md', sealsName, signatureName]

/** What an edition is made of. */
export const ofEdition = locales.map((locale) => `${locale}.md`)

/**
 * Whether a file is made by systems and editors for themselves, such as `.DS_Store`, `.ru.md.swp`,
 * `ru.md~` or `Thumbs.db`: who works on a text may not even see it.
 */
export function isLeftBehind(name: string): boolean {
  return /^[.]|^~[$]|^#.*#$|~$|^(?:ehthumbs|thumbs)[.]db$|^desktop[.]ini$/i.test(name)
}
