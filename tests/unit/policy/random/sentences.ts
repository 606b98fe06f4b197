import { fc } from '../../../support/seed'

/** One of several pieces of text, written with spaces between them. */
export const oneOf = (pieces: string) => fc.constantFrom(...pieces.trim().split(/\s+/))

/** What sentences are made of. */
const ordinary = oneOf(`
  Политика Сервис Пользователь данные согласия и/или осы Саясаттың Пайдаланушы ЖБДҰО-ның қорғау
  п. пункты подпункт раздел статьи Закона Правил настоящей тармақ тармақшасы бөлім Қағидалардың
  2.1 1.1, 1.1–1.3 1.1-тармақ 2-бөлім 1.1-1 7 (жеті) (семи) 12.3 99.99 100 1.5 № § IV TLS v1.2
  https://enic.kz/ cbpiam@n-k.kz-ке www.enic.kz «https://enic.kz/x», «Сервис» „тіл“ e-mail – — …
`)

/** What does not belong there, or only looks so. */
export const odd = fc.oneof(
  oneOf(`
    ** * __ _ ~~ \` \`\` [ ] ]( ![ [^1] [^1]: [1] <b> </b> <!-- --> <https://> <a@b.kz> & &amp;
    &#8203; &shy; \\ \\* | ^ == # ## > - + 1. 1) а) • – {.a} $ % Ќаз cын 1O https:// mailto: @ a@
    www. http://[ https://% // ftp://a.kz https://enic.kz:80443/ [сайт](https://enic.kz/) [x](mailto:)
    [](https://enic.kz/)
  `),
  fc.constantFrom('[a](b "c")', '[Сайт](https://enic.kz/ "Правила")', '\\\n', '  \n', '\r', '\t'),
  oneOf('00A0 200B FFFD 2028 0000 00AD FEFF 0301 1F600 E0001').map((code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
)

const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  fc.constantFrom('', '\n', '  ', '\u00A0'),
)

/** A sentence; of as many pieces as `rarity` says, one does not belong there, or none at 0. */
export function sentence(rarity: number): fc.Arbitrary<string> {
  const piece =
    rarity > 0
      ? fc.oneof({ weight: rarity - 1, arbitrary: ordinary }, { weight: 1, arbitrary: odd })
      : ordinary
  return fc
    .array(fc.tuple(piece, gap), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.flat().join(''))
}
