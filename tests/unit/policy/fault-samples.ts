import type { FaultValues, RuleId } from '../../../lib/policy/faults'

const clause = { number: '2.4' }
const twoScripts = { word: 'слово', letters: [{ letter: 'л', position: 2 }] }

/** Values for every kind of fault, so that each of its wordings is used. */
export const samples: { [R in RuleId]: FaultValues<R>[] } = {
  'file-missing': [{}],
  'file-not-utf8': [{}],
  'invisible-character': [{ code: 'U+200B' }],
  'character-not-in-font': [
    { number: undefined, character: '₸', code: 'U+20B8' },
    { number: '2', character: '₸', code: 'U+20B8' },
    { number: '5.1-3', character: '₸', code: 'U+20B8' },
  ],
  'letter-not-in-nfc': [{ word: 'слово' }],
  'letters-of-two-scripts': [
    { ...twoScripts, script: 'Latin' },
    { ...twoScripts, script: 'Cyrillic' },
    {
      ...twoScripts,
      letters: [...twoScripts.letters, { letter: 'в', position: 4 }],
      script: 'Latin',
    },
  ],
  'front-matter-missing': [{}],
  'front-matter-unreadable': [{}],
  'front-matter-without-names': [{}],
  'front-matter-name-unknown': [{ name: 'author', known: ['title', 'published'] }],
  'title-missing': [{}],
  'title-not-text': [{}],
  'published-not-a-date': [{}],
  'markdown-not-plain': [{ kind: 'definition' }],
  'link-without-address': [{ url: '#2.4' }],
  'heading-level': [{ level: 3 }],
  'section-number-missing': [{ heading: 'Слово' }],
  'section-heading-missing': [{ number: '7' }],
  'section-without-clauses': [{ number: '7' }],
  'clause-full-stop-missing': [clause],
  'clause-empty': [clause],
  'clause-joined': [clause],
  'clause-before-section': [clause],
  'text-outside-clause': [{}],
  'list-outside-clause': [{}],
  'items-numbered': [clause],
  'item-of-two-paragraphs': [{ ...clause, item: 3 }],
  'item-empty': [{ ...clause, item: 3 }],
  'number-skipped': [
    { section: undefined, found: '7', missing: ['4', '5'], after: '3' },
    { section: undefined, found: '2', missing: ['1'], after: undefined },
    { section: '6', found: '6.4', missing: ['6.3'], after: '6.2' },
    { section: '6', found: '6.3', missing: ['6.1', '6.2'], after: undefined },
  ],
  'number-repeated': [
    { section: undefined, found: '7', number: '8' },
    { section: undefined, found: '7', number: undefined },
    { section: '6', found: '6.4', number: '6.5' },
    { section: '6', found: '6.4', number: undefined },
  ],
  'number-out-of-order': [
    { section: undefined, found: '7' },
    { section: '6', found: '6.4' },
  ],
  'clause-in-wrong-section': [
    { section: '6', found: '7.3', number: '6.5' },
    { section: '6', found: '7.3', number: undefined },
  ],
  'reference-to-nowhere': [{ to: '2.4' }],
  'cookies-section-missing': [{}],
  'cookies-section-repeated': [{ numbers: ['6', '9'] }],
  'cookies-section-differs': [{ number: '6', otherNumber: '7', other: 'ru.md' }],
  'number-over-99': [{ found: '6.100' }],
  'only-in-one-language': [
    { number: '7', other: 'ru.md' },
    { number: '2.4', other: 'ru.md' },
    { number: '5.1-3', other: 'kk.md' },
  ],
  'reference-only-in-one-language': [
    { number: '2.4', to: '3.6', other: 'ru.md' },
    { number: '5.1-3', to: '3.6', other: 'kk.md' },
  ],
  'published-only-in-one-language': [{ other: 'ru.md' }],
  'published-differs': [{ published: '2026-11-22', otherPublished: '2026-11-21', other: 'ru.md' }],
}
