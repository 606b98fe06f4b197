import { getLocale } from 'next-intl/server'
import { loadEdition } from '@/lib/policy/edition'
import type { PagePath } from '@/lib/site/addresses'
import { pageWords } from '@/lib/site/page-words'
import { structuredData } from '@/lib/site/structured-data'

type Props = {
  path: PagePath
  /** The pages above this one, from the policy down. */
  above?: PagePath[]
  /** The pages that this one is made of. */
  parts?: PagePath[]
}

/** What machines read of a page, as JSON-LD. No end tag can occur in it. */
export async function StructuredData({ path, above = [], parts = [] }: Props) {
  const [locale, { policies }] = await Promise.all([getLocale(), loadEdition()])
  const named = async (one: PagePath) => ({ path: one, ...(await pageWords(one, locale)) })
  const data = structuredData({
    locale,
    page: await named(path),
    above: await Promise.all(above.map(named)),
    parts,
    published: policies[locale].published,
  })
  const json = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON without any markup
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
  )
}
