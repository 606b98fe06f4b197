import { ImageResponse } from 'next/og'
import { hasLocale } from 'next-intl'
import { loadFonts } from '@/lib/files/fonts'
import { locales } from '@/lib/i18n/routing'
import { loadEdition } from '@/lib/policy/edition'
import { previewFile } from '@/lib/site/addresses'
import { previewSize } from '@/lib/site/metadata'
import { pageWords } from '@/lib/site/page-words'
import { pagePaths } from '@/lib/site/pages'
import { Preview } from './preview'

type Params = { locale: string; image: string }

export const dynamic = 'force-static'
export const dynamicParams = false

/** One picture a language and page, whatever the state of consent. */
export async function generateStaticParams(): Promise<Params[]> {
  const { policies } = await loadEdition()
  return locales.flatMap((locale) =>
    pagePaths(policies[locale]).map((path) => ({ locale, image: previewFile(path) })),
  )
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ locale, image }, { policies }, fonts] = await Promise.all([
    params,
    loadEdition(),
    loadFonts(),
  ])
  const path = hasLocale(locales, locale)
    ? pagePaths(policies[locale]).find((one) => previewFile(one) === image)
    : undefined
  if (path === undefined || !hasLocale(locales, locale)) return new Response(null, { status: 404 })
  const preview = await Preview({ locale, words: await pageWords(path, locale) })
  return new ImageResponse(preview, {
    ...previewSize,
    fonts: [
      { name: 'PT Serif', data: fonts.regular, weight: 400 },
      { name: 'PT Serif', data: fonts.bold, weight: 700 },
    ],
  })
}
