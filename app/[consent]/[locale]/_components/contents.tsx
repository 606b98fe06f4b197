import { getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/policy/schema'
import './contents.css'

/**
 * The sections of the policy: folded on phones, beside the text on wide screens. There the
 * stylesheet opens the fold for good and shows the heading instead of the control.
 */
export async function Contents({ sections }: { sections: readonly Section[] }) {
  const t = await getTranslations()
  return (
    <nav className="contents" data-contents="" aria-labelledby="contents">
      <h2 id="contents">{t('contents')}</h2>
      <details>
        <summary>{t('contents')}</summary>
        <ol>
          {sections.map(({ number, heading }) => (
            <li key={number}>
              <a href={`#${number}`}>
                <span className="number">{number}</span> {heading}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
