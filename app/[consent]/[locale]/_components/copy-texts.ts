import { translator } from '@/lib/i18n/translator'
import type { Page } from '@/lib/pages/page'
import { absoluteUrl, pagePathname } from '@/lib/site/addresses'
import './copied.css'
import './copy-link.css'

/**
 * What the module needs for its controls, on the element that holds the text: where the addresses
 * of its parts begin, and the controls' names, in which `#` stands for the number of a section or
 * clause and `*` for that of an item.
 */
export function copyTexts({ locale, textPath }: Page) {
  const t = translator(locale)
  return {
    'data-links': absoluteUrl(pagePathname(locale, textPath)),
    'data-section': t('copyLink.copy.section', { number: '#' }),
    'data-clause': t('copyLink.copy.clause', { number: '#' }),
    'data-item': t('copyLink.copy.item', { number: '#', item: '*' }),
    'data-copied': t('copyLink.copied'),
  }
}
