import { getTranslations } from 'next-intl/server'

/**
 * The sign that every {@link CopyLink} shows, and the texts that the module needs for them. `#`
 * stands for a number.
 */
export async function CopyTexts() {
  const t = await getTranslations('copyLink')
  return (
    <svg
      className="sign"
      aria-hidden="true"
      data-clause={t('copy.clause', { number: '#' })}
      data-section={t('copy.section', { number: '#' })}
      data-copied={t('copied')}
    >
      <symbol id="link" viewBox="0 0 16 16">
        <path d="M6.5 9.5a3 3 0 0 0 4.2 0l2.4-2.4a3 3 0 0 0-4.2-4.2L8 3.8m1.5 2.7a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.9-.9" />
      </symbol>
    </svg>
  )
}
