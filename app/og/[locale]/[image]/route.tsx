import { ImageResponse } from 'next/og'
import { siteEditions } from '@/lib/editions/editions'
import { loadFonts } from '@/lib/files/fonts'
import { locales } from '@/lib/i18n/routing'
import { pictureSize } from '@/lib/pages/metadata'
import type { Page } from '@/lib/pages/page'
import { pagesOf } from '@/lib/pages/pages'
import { Preview } from './preview'

type Params = { locale: string; image: string }

export const dynamic = 'force-static'
export const dynamicParams = false

/** Every page that has a picture: one a language, whatever the state of consent. */
async function picturedPages(): Promise<Page[]> {
  const { inForce } = await siteEditions()
  return locales.flatMap((locale) => pagesOf(inForce, locale))
}

export async function generateStaticParams(): Promise<Params[]> {
  const pages = await picturedPages()
  return pages.map(({ locale, picture }) => ({ locale, image: picture.file }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ locale, image }, pages, fonts] = await Promise.all([
    params,
    picturedPages(),
    loadFonts(),
  ])
  const page = pages.find((one) => one.locale === locale && one.picture.file === image)
  if (!page) return new Response(null, { status: 404 })
  return new ImageResponse(await Preview({ page }), {
    ...pictureSize,
    fonts: [
      { name: 'PT Serif', data: fonts.regular, weight: 400 },
      { name: 'PT Serif', data: fonts.bold, weight: 700 },
    ],
  })
}
