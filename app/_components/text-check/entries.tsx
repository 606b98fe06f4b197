import type { Description } from '@/lib/policy/faults/entry'

/** A fault or a warning: where it is, as `content/edition-1/kk.md:5:13`, and its text. */
export type Entry = Description & { place: string }

type Props = { kind: 'faults' | 'warnings'; heading: string; note?: string; entries: Entry[] }

/**
 * How many there are is a status: screen readers read it out when it changes, if its element was
 * there before. An alert would cut in while the editor is still typing.
 */
export function Entries({ kind, heading, note, entries }: Props) {
  const id = `text-${kind}`
  return (
    <div className="text-check" data-kind={kind}>
      <div role="status">{entries.length > 0 && <h2 id={id}>{heading}</h2>}</div>
      {entries.length > 0 && (
        <section aria-labelledby={id}>
          {note && <p>{note}</p>}
          <ol>
            {entries.map(({ place, reason, why, fix }) => (
              <li key={`${place} ${reason}`}>
                <code>{place}</code>
                <p>{reason}</p>
                {why && <p>{why}</p>}
                <p className="fix">{fix}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}
