import { beforeAside, beforeSign, endOf } from './asides'
import { anyCase, locative, nominativeOnly } from './document-nouns-kk'

/**
 * Whether a document stands before: «Қағидаларда 12.3-тармақта», «Қағидалар, 12.3-тармақ»,
 * «келісімінде (қараңыз: 4.1-тармақ», «келісімінде, атап айтқанда 4.1-тармақта». Whatever is in a
 * bracket is said of the document.
 */
export function namedBefore(before: string, isNominative: boolean): boolean {
  const aside = beforeAside(before, String.raw`атап\s+айтқанда[,:]?\s+`)
  const named = beforeSign(before)
  return (
    [anyCase, locative].some((one) => one.test(aside)) ||
    locative.test(endOf(before)) ||
    (isNominative && nominativeOnly.test(named))
  )
}
