import { describe, expect, it } from 'vitest'
import { clausesOf, findPart } from '../../../lib/policy/parts'
import { beginningOf, clauseText } from '../../../lib/policy/text'
import { first } from '../support/editions'

it('the text of a clause has its items, links and the numbers that it names', () => {
  const texts = ['2.1', '4.1'].map((number) =>
    clausesOf(findPart(first.policies.ru, number)).map(clauseText).join(),
  )
  expect(texts).toEqual([
    'Читальный зал собирает: фамилию, имя и номер читательского билета; данные о выданных книгах; ' +
      'адрес электронной почты, если читатель дал согласие и не отозвал его согласно пункту 2.2.',
    'Вопросы о данных, указанных в пунктах 2.1 и 2.2 настоящей Политики, направляйте по адресу ' +
      'reading-room@library.example.kz.',
  ])
})

describe('the beginning of a text', () => {
  it.each([
    ['короткий текст', 20, 'короткий текст'],
    ['ровно', 5, 'ровно'],
    ['один два три', 10, 'один два…'],
    ['один, два', 6, 'один…'],
    ['«Политика» (далее – текст)', 20, '«Политика» (далее…'],
    ['один – два', 8, 'один…'],
  ])('“%s” in %d characters is “%s”', (text, length, beginning) => {
    expect(beginningOf(text, length)).toBe(beginning)
  })
})
