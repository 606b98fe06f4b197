import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { siteEditions } from '@/lib/editions/editions'
import { type OnAnswer, onPage } from '@/lib/pages/on-page'
import { Breadcrumb } from '../../_components/breadcrumb'
import { EditionOn } from '../../_components/edition-on'
import { Frame } from '../../_components/frame'
import { BeforeAll } from './before-all'
import './on.css'

/** The form that asks for a day, after what there is to say of the day that was asked for. */
export async function On({ answer }: { answer?: OnAnswer }) {
  const [locale, t, editions] = await Promise.all([
    getLocale(),
    getTranslations('on'),
    siteEditions(),
  ])
  const { inForce, published } = editions
  const page = onPage(editions, locale)
  return (
    <Frame page={page} edition={inForce}>
      <Breadcrumb page={page} />
      <div className="on">
        <h1>{page.heading}</h1>
        {answer === 'before' && <BeforeAll editions={published} locale={locale} />}
        <p>
          {answer === 'malformed'
            ? t.rich('malformed', { day: (chunks: ReactNode) => <kbd>{chunks}</kbd> })
            : page.text}
        </p>
        <EditionOn locale={locale} />
      </div>
    </Frame>
  )
}
