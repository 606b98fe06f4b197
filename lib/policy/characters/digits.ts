import type { Slip } from './check-characters'

/** Letters that look like a digit. */
const digits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  О: '0',
  о: '0',
  l: '1',
  I: '1',
  З: '3',
  з: '3',
  б: '6',
  Б: '6',
}

/** A number in which a letter stands for a digit: «1O», «З0», «l5», but neither «1С» nor «H2O». */
const number =
  /(?<![\p{L}\p{N}])(?:\d[\dOoОоlI]*[OoОоlI]\d*|[lIЗз]\d[\dOoОо]*|\d+З\d*|[OО]{2,}\d+|[OО]\d?(?=[.,]\d)|\d+[бБ]\d{2,}|(?<=\d )[oо]{3}|(?<=\d[.,])[OОЗ])(?![\p{L}\p{N}])/gu
/** A word in which a digit or a sign stands for a letter: «П0литика», «3ащита», but not «24ч». */
const word =
  /(?<![\p{L}\p{N}])(?:\p{Script=Cyrillic}+[\d‰±¤¥¦§©®¿%!]\p{Script=Cyrillic}+|[\d¤¥¦]\p{Script=Cyrillic}{3,})(?![\p{L}\p{N}])/gu

/** Finds numbers with a letter for a digit, and words with a digit or a sign for a letter. */
export function findDigits(text: string): Slip[] {
  return [
    ...[...text.matchAll(number)].map(({ 0: found, index }): Slip => {
      const meant = found.replace(/\D/g, (letter) => digits[letter] ?? letter)
      const values = { number: found, meant }
      return { ruleId: 'letter-in-number', index, length: found.length, values }
    }),
    ...[...text.matchAll(word)].map(({ 0: found, index }): Slip => {
      return { ruleId: 'digit-in-word', index, length: found.length, values: { word: found } }
    }),
  ]
}
