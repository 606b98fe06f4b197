import { describe, expect, it } from 'vitest'
import type { Change, ChangeKind } from '../../../../lib/editions/changes/change'
import { changesBetween } from '../../../../lib/editions/changes/changes-between'
import { disagreements } from '../../../../lib/editions/changes/disagreements'
import { compareNumbers } from '../../../../lib/editions/changes/numbers'
import type { Edition } from '../../../../lib/editions/edition'
import { type Locale, locales } from '../../../../lib/i18n/routing'
import { numberedParts } from '../../../../lib/policy/parts'
import { contentText } from '../../../../lib/policy/text'
import { fc } from '../../../support/seed'
import { applyChanges, type Numbered } from './apply-changes'
import { anyDraft, anyEdit, type Draft, edited, editionOf } from './random-editions'

/** The title, headings, paragraphs and items of an edition, each after its number. */
function textsOf({ policies }: Edition, locale: Locale): Numbered[] {
  const policy = policies[locale]
  const texts: Numbered[] = [
    ['', policy.title],
    ...policy.sections.map(({ number, heading }): Numbered => [number, heading]),
    ...numberedParts(policy).map((one): Numbered => [one.number, contentText(one.content)]),
  ]
  return texts.sort()
}

const strangers = fc.tuple(anyDraft, anyDraft)
const edits = fc.array(anyEdit, { minLength: 1, maxLength: 6 })
const versions = fc
  .tuple(anyDraft, edits)
  .map(([draft, made]): [Draft, Draft] => [draft, edited(draft, made)])

describe.each([
  ['an edited text', versions, 200],
  ['another text', strangers, 80],
] as const)('the comparison with %s', (_, drafts, numRuns) => {
  const editions = drafts.map(([one, other]): [Edition, Edition] => [
    editionOf(1, one),
    editionOf(2, other),
  ])
  const check = (expectIt: (former: Edition, next: Edition, locale: Locale) => void) =>
    fc.assert(
      fc.property(editions, fc.constantFrom(...locales), ([former, next], locale) =>
        expectIt(former, next, locale),
      ),
      { numRuns },
    )

  it('has every difference: by it alone the former text becomes the new one', () => {
    check((former, next, locale) => {
      const changes = changesBetween(former, next, locale)
      const [before, after] = [textsOf(former, locale), textsOf(next, locale)]
      expect(applyChanges(before, changes, after)).toEqual(after)
    })
  })

  it('has nothing else: without any one of its changes, it becomes another', () => {
    check((former, next, locale) => {
      const changes = changesBetween(former, next, locale)
      const [before, after] = [textsOf(former, locale), textsOf(next, locale)]
      for (const change of changes) {
        for (const kind of change.kinds) {
          const fewer = without(changes, change, kind)
          expect(applyChanges(before, fewer, after)).not.toEqual(after)
        }
      }
      expect(changesBetween(next, { ...next }, locale)).toEqual([])
    })
  })

  it('is in the order of the new text, of the same parts in both languages', () => {
    check((former, next) => {
      const [kazakh, russian] = [
        changesBetween(former, next, 'kk'),
        changesBetween(former, next, 'ru'),
      ]
      const numbers = russian.flatMap(({ to }) => to ?? [])
      expect(numbers).toEqual(numbers.toSorted(compareNumbers))
      expect(kazakh.filter(isPlaced).map(place)).toEqual(russian.filter(isPlaced).map(place))
      const changedIn = (changes: readonly Change[]) =>
        changes.filter(({ kinds }) => kinds.includes('changed')).map(place)
      const [ours, theirs] = [changedIn(kazakh), changedIn(russian)]
      const inOne = [...ours, ...theirs].filter(
        (one) => !ours.includes(one) || !theirs.includes(one),
      )
      expect(disagreements(former, next).map(place).sort()).toEqual(inOne.sort())
    })
  })
})

const place = ({ of, from, to }: Pick<Change, 'of' | 'from' | 'to'>) => `${of} ${from} ${to}`

function isPlaced({ kinds }: Change): boolean {
  return kinds.some((kind) => kind !== 'changed')
}

/** The changes but for one kind of one of them. */
function without(changes: readonly Change[], change: Change, kind: ChangeKind): Change[] {
  return changes.flatMap((one) => {
    if (one !== change) return one
    const kinds = one.kinds.filter((other) => other !== kind)
    return kinds.length > 0 ? { ...one, kinds } : []
  })
}
