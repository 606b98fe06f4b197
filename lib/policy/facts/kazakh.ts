import { letter } from '../lower'

const plural = '[лдт][ае]р'
const possessive = '[ыі]|с[ыі]|[ыі]?м[ыі]з|[ыі]ң[ыі]з'
const grammaticalCase =
  'н[ыі]ң|[дт][ыі]ң|[ғгқк][ае]|н[ае]|[ае]|[ндт][ыі]|н|н?[дт][ае]|[дтн][ае]н|[мбп]ен'

/** Any endings of a Kazakh noun, as a pattern, which may also match none of them. */
export const nounEndings = `(?:${plural})?(?:${possessive})?(?:${grammaticalCase})?(?:[ғг][ыі])?(?!${letter})`

/** The same, and those of the adjective made of it: «күндік», «жылдықтың». */
export const unitEndings = `(?:[лдт][ыі][қкғг])?${nounEndings}`

/** The endings of a case only: what a Kazakh number takes. */
export const caseEndings = `(?:${grammaticalCase})`
