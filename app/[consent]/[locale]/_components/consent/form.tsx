import { getTranslations } from 'next-intl/server'
import { Fragment } from 'react'
import { choices } from '@/lib/consent/consent'
import type { Page } from '@/lib/pages/page'
import { neutralPathname } from '@/lib/site/addresses'
import { FormFields } from './form-fields'
import './form.css'

/**
 * The two choices, of equal size and weight. Afterwards the visitor is on this page again; where the
 * module sends the choice, it says in their place which one was made, in the words that it finds here.
 */
export async function ConsentForm({ page }: { page: Page }) {
  const t = await getTranslations('consent')
  return (
    <form
      className="choices"
      method="post"
      action={neutralPathname('consent')}
      data-all={t('chosen.all')}
      data-necessary={t('chosen.necessary')}
    >
      <FormFields page={page} />
      {choices.map((choice) => (
        <Fragment key={choice}>
          <button type="submit" name="choice" value={choice}>
            {t(`choose.${choice}`)}
          </button>{' '}
        </Fragment>
      ))}
    </form>
  )
}
