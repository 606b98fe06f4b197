/** What a sentence leaves at the end of an address: full stops, brackets, quotation marks, spaces. */
const trailing = /(?:[.,;:!?)\]'"*_]|%2[0279CE]|%C2%A0|%C2%BB|%E2%80%9[9D]|%E2%80%A6)+$/i

/** A trailing slash that no address of the site has. */
const slash = /(?<=.)\/+$/

/**
 * The address that is meant by one which was copied or typed carelessly: without what follows it
 * in a sentence, in lower case, with the language `kk` for the country `kz`. It need not exist.
 */
export function correct(path: string): string {
  return path
    .replace(trailing, '')
    .replace(slash, '')
    .toLowerCase()
    .replace(/^(\/privacy)\/kz(?=\/|$)/, '$1/kk')
}
