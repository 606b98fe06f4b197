import { basename } from 'node:path'
import type { File } from './file'

/** What is said of a file beside its bytes. */
export function fileHeaders({ file, type, name, links, isHidden }: File): Record<string, string> {
  return {
    'content-type': type,
    // RFC 6266: the first name for whatever cannot read the second.
    ...(name && {
      'content-disposition': `attachment; filename="${basename(file)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    }),
    ...(links && { link: links }),
    ...(isHidden && { 'x-robots-tag': 'noindex' }),
  }
}
