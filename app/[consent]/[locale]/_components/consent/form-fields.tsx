import type { Page } from '@/lib/pages/page'
import { buildFacts } from '@/lib/site/build-facts'

/** What a form about cookies says of its page: where it is, and which edition was in force on it. */
export function FormFields({ page }: { page: Page }) {
  return (
    <>
      <input type="hidden" name="page" value={page.pathname} />
      <input type="hidden" name="edition" value={buildFacts().edition} />
    </>
  )
}
