import type { Slip } from './check-characters'

/** A Latin letter that stands as a word and looks like a Cyrillic one: «Обработка c согласия». */
const latin = /(?<=^|[\s(«"„“'’—–])[ackoyABCKOY](?=[^\S\t])/gm
/** A Cyrillic letter that begins a Latin word and looks like a Latin one: «е-mail». */
const cyrillic = /(?<![\p{L}\p{N}])[аеорсухАВЕКМНОРСТУХ](?=-[A-Za-z]{2})/gu

/** A letter of an abbreviation: «T.е.», «т.e.». */
const abbreviated =
  /(?<![\p{L}\p{N}.])[A-Za-z](?=\.\p{Script=Cyrillic}(?!\p{L}))|(?<=(?<!\p{L})\p{Script=Cyrillic}\.)[A-Za-z](?![\p{L}\p{N}])/gu

const capitals = /[A-Z]/
const beginning = /(?:^|\n|[.!?:;(«]|(?:^|\n)- )\s*$/
const capitalsBefore = /\p{Lu}{2}\s+$/u
const capitalsAfter = /^\s+[А-ЯЁӘҒҚҢӨҰҮҺІ]{2}/
const smallAfter = /^\s+[а-яёәғқңөұүһі]/
const latinBefore = /[A-Za-z][,;:]?\s+$/
const latinAfter = /^\s+[A-Za-z]/

/** Finds letters that stand alone and are of the other script, in which one looks the same. */
export function findLonelyLetters(text: string): Slip[] {
  const found = (pattern: RegExp, script: 'Latin' | 'Cyrillic') =>
    [...text.matchAll(pattern)].map(
      ({ 0: letter, index }): Slip => ({
        ruleId: 'letter-alone',
        index,
        length: 1,
        values: { letter, script },
      }),
    )
  return [
    ...found(latin, 'Latin').filter(({ index }) => isAmongCyrillic(text, index)),
    ...found(cyrillic, 'Cyrillic'),
    ...found(abbreviated, 'Latin'),
  ]
}

/** Whether a Latin letter stands where a Cyrillic word does. A capital may name a class: «класс A». */
function isAmongCyrillic(text: string, index: number): boolean {
  // Enough to see the words beside it: a text is long, and has many letters.
  const [before, after] = [
    text.slice(Math.max(0, index - 20), index),
    text.slice(index + 1, index + 20),
  ]
  const letter = text.charAt(index)
  if (!capitals.test(letter)) {
    return !latinBefore.test(before) && !(letter === 'a' && latinAfter.test(after))
  }
  if (capitalsBefore.test(before)) return capitalsAfter.test(after)
  return (
    beginning.test(before) && (smallAfter.test(after) || (letter === 'C' && /^\s+\d/.test(after)))
  )
}
