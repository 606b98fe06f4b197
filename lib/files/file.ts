/** A file that the site has: its name in its address, below the files, and what is in it. */
export type File = {
  file: string
  /** The content type, with the character set where it is a text. */
  type: string
  make: () => Promise<string | Uint8Array<ArrayBuffer>>
  /** Its name where a reader saves it, in the reader's language; only programs read the others. */
  name?: string
  /** The `Link` header, where other files are related to it. */
  links?: string
  /** Whether search engines are to leave it out, since it is not in force. */
  isHidden?: boolean
}
