import type { Locale } from '@/lib/i18n/routing'

/**
 * What editors see of their mistakes in `next dev`. Nothing of it is in a build, which a mistake
 * ends: what stands below this condition, an import too, is left out of it.
 */
export function TextCheck({ locale }: { locale: Locale }) {
  if (process.env.NODE_ENV === 'development') {
    return import('./panel').then(({ Panel }) => <Panel locale={locale} />)
  }
  return null
}
