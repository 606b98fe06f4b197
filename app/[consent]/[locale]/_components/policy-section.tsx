import { getTranslations } from 'next-intl/server'
import { renderClause } from '@/lib/policy/render'
import type { Section } from '@/lib/policy/schema'
import './policy-section.css'

/** A section with its clauses. Each number is the permalink of what it numbers. */
export async function PolicySection({ number, heading, clauses }: Section) {
  const t = await getTranslations()
  return (
    <section>
      <h2 id={number}>
        <a className="number" href={`#${number}`} aria-label={t('section', { number })}>
          {number}
        </a>{' '}
        {heading}
      </h2>
      {clauses.map((clause) => (
        <div key={clause.number} className="clause" id={clause.number}>
          <a
            className="number"
            href={`#${clause.number}`}
            aria-label={t('clause', { number: clause.number })}
          >
            {clause.number}
          </a>
          {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify */}
          <div dangerouslySetInnerHTML={{ __html: renderClause(clause) }} />
        </div>
      ))}
    </section>
  )
}
