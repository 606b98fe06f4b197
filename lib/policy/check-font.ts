import { codePoint } from './characters/check-characters'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { numberedParts } from './parts'
import { contentText } from './text'

/** Reports what a reader would not see where a text is set in a font that does not have it. */
export function checkFont(
  { file, policy, places }: Parsed,
  isShown: (character: string) => boolean,
): void {
  const texts: [part: string, text: string][] = [
    ['title', policy.title],
    ['note', policy.note ?? ''],
    ...policy.sections.map(({ number, heading }): [string, string] => [number, heading]),
    ...numberedParts(policy).map(({ number, content }): [string, string] => [
      number,
      contentText(content),
    ]),
  ]
  for (const [part, text] of texts) {
    for (const { 0: character, index } of text.matchAll(/./gsu)) {
      if (isShown(character)) continue
      addFault(file, places.get(part)?.at(index), 'character-not-in-font', {
        part,
        character,
        code: codePoint(character),
      })
    }
  }
}
