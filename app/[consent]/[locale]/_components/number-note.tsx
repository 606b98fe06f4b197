import type { Editions } from '@/lib/editions/editions'
import { formerMeanings } from '@/lib/editions/histories'
import type { Locale } from '@/lib/i18n/routing'
import { findPart, kindOfNumber } from '@/lib/policy/parts'
import { FormerMeanings } from './former-meanings'
import './notice.css'
import './number-note.css'

type Props = { editions: Editions; locale: Locale; number: string }

/**
 * What the number of a section or clause in force, and those of the items of a clause, once stood for.
 * In a text among others the stylesheet shows it only to whom an address leads there.
 */
export function NumberNote(props: Props) {
  return <Notes {...props} numbers={[props.number, ...itemsOf(props)]} />
}

/** The same of the number alone. */
export function OwnNote(props: Props) {
  return <Notes {...props} numbers={[props.number]} />
}

/** The same of the items alone. */
export function ItemNotes(props: Props) {
  return <Notes {...props} numbers={itemsOf(props)} />
}

function itemsOf({ editions, locale, number }: Props): string[] {
  const { clause } = findPart(editions.inForce.policies[locale], number)
  return clause ? clause.items.map((item) => item.number) : []
}

function Notes({ editions, locale, numbers }: Props & { numbers: readonly string[] }) {
  const told = numbers.filter((one) => formerMeanings(editions.published, one).length > 0)
  if (told.length === 0) return null
  // The reader views of browsers leave out what is called a remark: they know no :target, and would
  // put it between the clauses for everybody.
  return (
    <div className="number-note remark">
      {told.map((one) => (
        <FormerMeanings
          key={one}
          editions={editions}
          locale={locale}
          number={one}
          className={kindOfNumber(one) === 'item' ? 'notice of-item' : 'notice own'}
        />
      ))}
    </div>
  )
}
