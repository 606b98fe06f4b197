import type { Edition } from '../editions/editions'
import { formatDate } from '../i18n/date'
import type { Locale } from '../i18n/routing'
import { translator } from '../i18n/translator'
import { absoluteUrl, pagePathname } from '../site/addresses'
import { siteName } from '../site/name'
import { loadFonts } from './fonts'
import { PolicyWriter } from './policy-writer'
import { TaggedDocument } from './tagged-document'

/** The policy in a language as a tagged PDF on A4. */
export async function policyPdf(
  { policies }: Edition,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const policy = policies[locale]
  const t = translator(locale)
  const doc = new TaggedDocument({
    title: policy.title,
    author: `${t('center')}, ${siteName}`,
    subject: t('policy'),
    lang: `${locale}-KZ`,
  })
  const fonts = await loadFonts()
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold)

  const root = doc.struct('Document')
  doc.addStructure(root)
  const writer = new PolicyWriter(doc, absoluteUrl(pagePathname(locale)), (number) =>
    t('clause', { number }),
  )
  writer.titlePage(root, policy.title, [
    `${t('center')} (${siteName})`,
    t('edition.current'),
    ...(policy.published
      ? [t('edition.published', { date: formatDate(policy.published, locale) })]
      : []),
  ])
  for (const section of policy.sections) writer.section(root, section)
  root.end()
  writer.feet()
  return doc.bytes()
}
