import { ImageResponse } from 'next/og'
import { siteEditions } from '@/lib/editions/editions'
import { pictureSize } from '@/lib/pages/metadata'
import { allPages } from '@/lib/pages/pages'
import { loadFonts } from '@/lib/site/fonts'
import { Preview } from './preview'

type Params = { locale: string; image: string }

export const dynamic = 'force-static'
export const dynamicParams = false

/** One picture a page, whatever the state of consent. */
export async function generateStaticParams(): Promise<Params[]> {
  const { inForce } = await siteEditions()
  return allPages(inForce).map(({ locale, picture }) => ({ locale, image: picture.file }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ locale, image }, { inForce }, fonts] = await Promise.all([
    params,
    siteEditions(),
    loadFonts(),
  ])
  const page = allPages(inForce).find((one) => one.locale === locale && one.picture.file === image)
  if (!page) return new Response(null, { status: 404 })
  return new ImageResponse(await Preview({ page }), {
    ...pictureSize,
    fonts: [
      { name: 'PT Serif', data: fonts.regular, weight: 400 },
      { name: 'PT Serif', data: fonts.bold, weight: 700 },
    ],
  })
}
