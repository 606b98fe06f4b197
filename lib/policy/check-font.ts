import { codePoint } from './characters'
import { addFault } from './faults'
import type { Parsed } from './parse'
import { numberedParts } from './parts'
import { contentText } from './text'

/** Reports what a reader would not see where a text is set in a font that does not have it. */
export function checkFont(
  { file, policy, places }: Parsed,
  isShown: (character: string) => boolean,
): void {
  const texts: [number: string | undefined, text: string][] = [
    [undefined, policy.title],
    ...policy.sections.map(({ number, heading }): [string, string] => [number, heading]),
    ...numberedParts(policy).map(({ number, content }): [string, string] => [
      number,
      contentText(content),
    ]),
  ]
  for (const [number, text] of texts) {
    for (const character of new Set(text)) {
      if (isShown(character)) continue
      const place = number === undefined ? undefined : places.get(number)?.start
      addFault(file, place, 'character-not-in-font', {
        number,
        character,
        code: codePoint(character),
      })
    }
  }
}
