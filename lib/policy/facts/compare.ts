import type { Fact } from './fact'

/** A fact that one of two sentences lacks, and what the other seems to have in its place. */
export type Disagreement = { ours: Fact; theirs?: Fact } | { ours?: never; theirs: Fact }

/** What may pair; `repeated` marks what the other sentence has too, but not as often. */
type Candidate = { fact: Fact; repeated?: boolean }

/**
 * Where two sentences state different things. What one says twice the other may say once and then
 * with a pronoun, so sets are compared; how often something is said only helps to find what a slip
 * stands for: «7 күн … 7 күн» against «7 дней … 8 дней».
 */
export function compareFacts(ours: readonly Fact[], theirs: readonly Fact[]): Disagreement[] {
  const pairs = pairAlike(candidates(ours, theirs), candidates(theirs, ours))
  const told = new Set(pairs.flatMap(({ one, other }) => [one, other]))
  const alone = (facts: readonly Fact[], others: readonly Fact[]) =>
    lacking(facts, others).filter((fact) => !told.has(fact))
  return [
    ...pairs.map(({ one, other }) => ({ ours: one, theirs: other })),
    ...alone(ours, theirs).map((fact) => ({ ours: fact })),
    ...alone(theirs, ours).map((fact) => ({ theirs: fact })),
  ]
}

/** What the others lack, each once. */
function lacking(facts: readonly Fact[], others: readonly Fact[]): Fact[] {
  const missing = facts.filter((fact) => !fact.optional && !isAnswered(fact, facts, others))
  return missing.filter(({ key }, at) => missing.findIndex((one) => one.key === key) === at)
}

function isAnswered(fact: Fact, facts: readonly Fact[], others: readonly Fact[]): boolean {
  const { key, parts } = fact
  if (others.some((other) => other.key === key || other.parts?.includes(key))) return true
  const has = (part: string) => others.some((other) => other.key === part && other.says !== 'which')
  return (parts?.every(has) ?? false) && !others.some((other) => isRival(other, fact, facts))
}

/** «3 (три) месяца» has the 3 of «3 жыл», but says something else. */
function isRival(other: Fact, { kind, parts }: Fact, facts: readonly Fact[]): boolean {
  if (kind !== 'period' || other.kind !== 'period' || other.optional) return false
  return other.parts?.[0] === parts?.[0] && !facts.some(({ key }) => key === other.key)
}

/** What a sentence may have in place of something else. */
function candidates(facts: readonly Fact[], others: readonly Fact[]): Candidate[] {
  const missing = lacking(facts, others)
  const inWords = facts.filter(
    (fact) => fact.says === 'how many' && !isAnswered(fact, facts, others),
  )
  const count = (among: readonly Fact[], key: string) =>
    among.filter((fact) => fact.key === key).length
  const repeated = facts.filter(({ key, optional }, at) => {
    const there = count(others, key)
    return !optional && there > 0 && count(facts.slice(0, at), key) >= there
  })
  // Which of several amounts in words stands for another is not known.
  return [
    ...missing.map((fact) => ({ fact })),
    ...(inWords.length === 1 ? inWords.map((fact) => ({ fact })) : []),
    ...repeated.map((fact) => ({ fact, repeated: true })),
  ]
}

/** Pairs what is most alike first; of two that are as alike, what stands first. */
function pairAlike(ours: readonly Candidate[], theirs: readonly Candidate[]) {
  const possible = ours.flatMap(({ fact: one, repeated }) =>
    theirs.flatMap(({ fact: other, repeated: alsoRepeated }) => {
      const score = likeness(one, other) - (repeated || alsoRepeated ? 1 : 0)
      const isDoubtful =
        (repeated && (alsoRepeated || other.optional)) || (alsoRepeated && one.optional)
      return score > 0 && !isDoubtful ? [{ one, other, score }] : []
    }),
  )
  const pairs: { one: Fact; other: Fact }[] = []
  for (const { one, other } of possible.toSorted((a, b) => b.score - a.score)) {
    if (pairs.some((pair) => pair.one === one || pair.other === other)) continue
    pairs.push({ one, other })
  }
  return pairs
}

const counted = new Set(['date', 'period', 'number'])

/** How likely it is that two facts are meant to be the same; 0 where they cannot be. */
function likeness(one: Fact, other: Fact): number {
  if (one.kind !== other.kind) {
    const areCounted = counted.has(one.kind) && counted.has(other.kind)
    return areCounted && !one.optional && !other.optional ? 1 : 0
  }
  const pieces = one.key.split(/[- ]/)
  const same = pieces.filter((piece, at) => piece === other.key.split(/[- ]/)[at])
  return 2 + same.length
}
