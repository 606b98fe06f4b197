/**
 * What may stand behind an address in a text: slashes, stops, brackets, quotation marks, dashes and
 * spaces, written out or encoded. The slash that begins the path stays.
 */
const trailing =
  /(?<=.)(?:[/.,;:!?)\]}>'"*_]|%0[9AD]|%2[01279ACE]|%3[ABEF]|%5[DF]|%7D|%C2%(?:A0|AB|BB)|%E2%80%(?:8B|9[3-9A-F]|A6))+$/i

/** No address is nearly so long, and to match a longer one would take a time that grows with its square. */
const longest = 200

/**
 * The address that is meant by one which was copied or typed carelessly: without what follows it
 * in a sentence, in lower case, with the language `kk` for the country `kz`. It need not exist.
 */
export function correct(path: string): string {
  if (path.length > longest) return path
  return path
    .replace(trailing, '')
    .toLowerCase()
    .replace(/^(\/privacy)\/kz(?=\/|$)/, '$1/kk')
}
