import { ImageResponse } from 'next/og'
import sharp from 'sharp'
import { siteEditions } from '@/lib/editions/editions'
import { allPages } from '@/lib/pages/pages'
import { pictureSize } from '@/lib/pages/picture'
import { loadFonts, measureIn } from '@/lib/site/fonts'
import { Preview } from './preview'

type Params = { locale: string; image: string }

export const dynamic = 'force-static'
export const dynamicParams = false

/** One picture a page, whatever the state of consent; several pages may share one. */
export async function generateStaticParams(): Promise<Params[]> {
  const pictures = allPages(await siteEditions()).map(({ locale, picture }) => [
    picture.pathname,
    { locale, image: picture.file },
  ])
  return Object.values(Object.fromEntries(pictures))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  const [{ locale, image }, editions, fonts] = await Promise.all([
    params,
    siteEditions(),
    loadFonts(),
  ])
  const page = allPages(editions).find((one) => one.locale === locale && one.picture.file === image)
  if (!page) return new Response(null, { status: 404 })
  const measures = { regular: measureIn(fonts.regular), bold: measureIn(fonts.bold) }
  const drawn = new ImageResponse(await Preview({ page, measures }), {
    ...pictureSize,
    fonts: [
      { name: 'PT Serif', data: fonts.regular, weight: 400 },
      { name: 'PT Serif', data: fonts.bold, weight: 700 },
    ],
  })
  // Few colours are in it, and it is a fraction of the size when it says so.
  const png = await sharp(await drawn.arrayBuffer())
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer()
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
