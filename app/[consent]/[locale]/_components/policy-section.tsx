import { getTranslations } from 'next-intl/server'
import { kindOf } from '@/lib/policy/parts'
import { renderClause } from '@/lib/policy/render'
import type { Section } from '@/lib/policy/schema'
import { CopyLink } from './copy-link'
import './clause.css'
import './policy-section.css'

/** A section with its clauses. Each number is the permalink of what it numbers. */
export function PolicySection({ number, heading, clauses }: Section) {
  return (
    <section>
      <div className="heading">
        <h2 id={number}>
          <Permalink number={number} /> {heading}
        </h2>
        <CopyLink number={number} />
      </div>
      {clauses.map((clause) => (
        <div key={clause.number} className="clause" id={clause.number}>
          <div className="margin">
            <Permalink number={clause.number} />
            <CopyLink number={clause.number} />
          </div>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify */}
          <div dangerouslySetInnerHTML={{ __html: renderClause(clause) }} />
        </div>
      ))}
    </section>
  )
}

async function Permalink({ number }: { number: string }) {
  const t = await getTranslations()
  return (
    <a className="number" href={`#${number}`} aria-label={t(kindOf(number), { number })}>
      {number}
    </a>
  )
}
