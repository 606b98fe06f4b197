import { getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/policy/schema'
import './contents.css'

/**
 * The sections of the policy: folded on phones, beside the text on wide screens. There the
 * stylesheet opens the fold for good, and writes the name of the list in place of the control.
 */
export async function Contents({ sections }: { sections: readonly Section[] }) {
  const t = await getTranslations()
  return (
    <nav className="contents" data-contents="" aria-label={t('contents')}>
      <details>
        <summary>{t('contents')}</summary>
        <ul>
          {sections.map(({ number, heading }) => (
            <li key={number}>
              <a href={`#${number}`}>
                <span className="number">{number}</span> {heading}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}
