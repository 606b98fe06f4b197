import type { Page } from '@/lib/pages/page'
import { structuredData } from '@/lib/pages/structured-data'

/** What machines read of a page, as JSON-LD. No end tag can occur in it. */
export function StructuredData({ page }: { page: Page }) {
  const json = JSON.stringify(structuredData(page)).replaceAll('<', String.raw`\u003c`)
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any markup
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  )
}
