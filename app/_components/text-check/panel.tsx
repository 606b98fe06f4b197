import type { VFileMessage } from 'vfile-message'
import { siteEditions } from '@/lib/editions/editions'
import type { Locale } from '@/lib/i18n/routing'
import { describeFault } from '@/lib/policy/faults'
import { faultHeadings, warningHeadings } from '@/lib/policy/report'
import { Entries, type Entry } from './entries'
import { lastGood } from './words'
import './watched-texts'
import './panel.css'

/** What is wrong with the texts as they are now, above the last ones that had no fault. */
export async function Panel({ locale }: { locale: Locale }) {
  const { faults, warnings } = await siteEditions()
  return (
    <>
      <Entries
        kind="faults"
        heading={faultHeadings[locale](faults.length)}
        note={lastGood[locale]}
        entries={entriesOf(faults, locale)}
      />
      <Entries
        kind="warnings"
        heading={warningHeadings[locale](warnings.length)}
        entries={entriesOf(warnings, locale)}
      />
    </>
  )
}

/** As plain values: React sends what a component is given to its tools, and stumbles over messages. */
function entriesOf(messages: readonly VFileMessage[], locale: Locale): Entry[] {
  return messages.map((message) => ({ place: message.name, ...describeFault(message, locale) }))
}
