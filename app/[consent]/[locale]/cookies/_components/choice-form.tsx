import { getTranslations } from 'next-intl/server'
import { choices, type State, savedPlace } from '@/lib/consent/consent'
import { drawnStates, onlyIn } from '@/lib/consent/drawn-states'
import type { Page } from '@/lib/pages/page'
import { neutralPathname } from '@/lib/site/addresses'
import { buildFacts } from '@/lib/site/build-facts'
import { FormFields } from '../../_components/consent/form-fields'
import './choice-form.css'

/**
 * The visitor's choice about cookies, and the form to change it. Afterwards they are at the sentence
 * with the present choice; only there a stylesheet adds that it was saved, so that nobody is told so
 * who has saved nothing. With analytics the module leaves the form to the browser: the page must
 * come anew, with the script or without it, for the choice to hold at once.
 */
export async function ChoiceForm({ page }: { page: Page }) {
  const states = await drawnStates()
  return states.map((state) => <FormIn key={state} page={page} state={state} />)
}

async function FormIn({ page, state }: { page: Page; state: State }) {
  const t = await getTranslations()
  const chosen = choices.find((choice) => choice === state)
  const sentence = t(`cookies.state.${state}`)
  const sentences = choices.map((choice) => t(`cookies.state.${choice}`))
  const [longest] = [sentence, ...sentences].sort((one, other) => other.length - one.length)
  return (
    <>
      <p
        id={savedPlace}
        className="state"
        tabIndex={-1}
        data-longest={longest}
        data-saved={chosen && t('cookies.saved')}
        {...onlyIn(state)}
      >
        <span data-all={t('cookies.state.all')} data-necessary={t('cookies.state.necessary')}>
          {sentence}
        </span>
      </p>
      <form
        className="choice"
        method="post"
        action={neutralPathname('consent')}
        // The choice that is saved is marked, not one that a browser remembers.
        autoComplete="off"
        data-consent={state}
        data-saved={buildFacts().analytics === undefined ? t('cookies.saved') : undefined}
        {...onlyIn(state)}
      >
        <FormFields page={page} />
        <fieldset>
          <legend>{t('cookies.legend')}</legend>
          {/* Lynx marks the first where none is: that must not be the one that allows the most. */}
          {choices.toReversed().map((choice) => (
            <p key={choice}>
              <label>
                <input
                  type="radio"
                  name="choice"
                  value={choice}
                  defaultChecked={choice === state}
                  required
                />
                {t(`consent.choose.${choice}`)}
              </label>
            </p>
          ))}
        </fieldset>
        <button type="submit">{t('cookies.save')}</button>
        <p className="saved" role="status" />
      </form>
    </>
  )
}
