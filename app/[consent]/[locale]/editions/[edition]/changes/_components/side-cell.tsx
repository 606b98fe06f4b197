// biome-ignore-all lint/a11y/noRedundantRoles: see the comment on the table
import { h } from 'hastscript'
import { getLocale, getTranslations } from 'next-intl/server'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { type Mark, renderPassages } from '@/lib/comparison/render'
import type { Side } from '@/lib/comparison/sides'
import type { Edition } from '@/lib/editions/edition'
import { editionName } from '@/lib/i18n/edition-name'
import { WholeWords } from '../../../../_components/whole-words'

const processor = unified().use(rehypeStringify).freeze()

type Props = { side: Side | undefined; edition: Edition; column: string }

/**
 * How a part reads in an edition, with its lasting address. What is said of marked words is written by
 * the stylesheet: who copies or searches the text does not meet it.
 */
export async function SideCell({ side, edition, column }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('changes')])
  if (!side) {
    return (
      <td role="cell" data-column={column} className="absent">
        {t('absent')}
      </td>
    )
  }
  const name = `${side.name}. ${editionName(edition.number, undefined, locale)}`
  const passages = renderPassages(side.passages, (mark: Mark) => ({
    dataBegin: `${t(`spoken.begin.${mark}`)}: `,
    dataEnd: ` (${t(`spoken.end.${mark}`)})`,
  }))
  return (
    <td role="cell" data-column={column}>
      <p className="place">
        <a href={side.pathname} aria-label={name}>
          <WholeWords text={side.name} />
        </a>
      </p>
      <div
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made of typed nodes by rehype-stringify
        dangerouslySetInnerHTML={{ __html: processor.stringify(h(null, passages)) }}
      />
    </td>
  )
}
