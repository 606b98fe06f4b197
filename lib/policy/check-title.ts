import type { Point } from 'unist'
import type { VFile } from 'vfile'
import type { Scalar } from 'yaml'
import { addFault } from './faults'
import { findLeft } from './markup-left'
import { isNoted } from './points'

/** To YAML, a number sign begins a comment: the title «Политика № 5 # редакция» would end before it. */
export function reportComment(
  { range, comment, value }: Scalar,
  yaml: string,
  placeOf: (offset: number) => Point | undefined,
  file: VFile,
): void {
  if (!range || typeof comment !== 'string') return
  addFault(file, placeOf(yaml.indexOf('#', range[1])), 'title-cut', {
    kept: String(value ?? ''),
    rest: `#${comment}`,
  })
}

/** Reports markup and broken addresses in a title; `at` gives the place of a character of it. */
export function checkTitle(
  title: string,
  at: (index: number) => Point | undefined,
  file: VFile,
): void {
  for (const { kind, found, index } of findLeft(title)) {
    const place = at(index)
    // A code was reported with the characters.
    const isTold = /^&.*;$/.test(found) || isNoted(file, place, found.length)
    const ruleId = kind === 'markup' ? 'markup-left' : 'address-unread'
    if (!isTold) addFault(file, place, ruleId, { found })
  }
}
