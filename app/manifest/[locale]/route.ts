import type { MetadataRoute } from 'next'
import { hasLocale } from 'next-intl'
import { locales } from '@/lib/i18n/routing'
import { translator } from '@/lib/i18n/translator'
import { basePath, pagePathname } from '@/lib/site/addresses'
import { colors } from '@/lib/site/colors'
import { siteName } from '@/lib/site/name'

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** The web manifest in a language: what a device that keeps the page on its screen calls it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  const { locale } = await params
  if (!hasLocale(locales, locale)) return new Response(null, { status: 404 })
  const t = translator(locale)
  const manifest: MetadataRoute.Manifest = {
    lang: locale,
    name: `${t('policy')} – ${siteName}`,
    short_name: t('shortName'),
    description: t('description'),
    start_url: pagePathname(locale),
    scope: basePath,
    display: 'minimal-ui',
    background_color: colors.light.paper,
    theme_color: colors.light.paper,
    icons: [192, 512].map((size) => ({
      src: `${basePath}/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  }
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } })
}
