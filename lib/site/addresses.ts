import type { Locale } from '../i18n/routing'
import { settings } from './environment'

/** The path under which a larger host serves this site, assets included. */
export const basePath = '/privacy'

/** A page of the site below a language: the policy itself is the empty path. */
export type PagePath = '' | `/${string}`

/** The address of a page as a link writes it: `/privacy/ru`. */
export function pageAddress(locale: Locale, path: PagePath = ''): string {
  return `${basePath}/${locale}${path}`
}

/** The same address for readers of either language; it leads to their own. */
export function neutralAddress(path: PagePath = ''): string {
  return `${basePath}${path}`
}

/** The name of the picture that a preview of a page shows: `2.4.png`. */
export function previewFile(path: PagePath): string {
  return `${path.slice(1) || 'policy'}.png`
}

export function previewAddress(locale: Locale, path: PagePath): string {
  return `${basePath}/og/${locale}/${previewFile(path)}`
}

/** The configured origin of the host. Never the request's `Host`, which anyone can write. */
export function siteUrl(): string {
  return settings().SITE_URL
}

/** An address of this site as another site or a letter writes it, with the host. */
export function wholeAddress(address: string): string {
  return `${siteUrl()}${address}`
}

/** The number of the edition in force, which next.config.ts puts into the built code. */
export function currentEditionNumber(): number {
  return Number(process.env.POLICY_EDITION)
}
