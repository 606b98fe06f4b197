import type { NextConfig } from 'next'
import { locales } from '../i18n/routing'
import { statePatterns, states } from './consent'

type Rewrites = Awaited<ReturnType<NonNullable<NextConfig['rewrites']>>>
type Rewrite = Extract<Rewrites, readonly unknown[]>[number]

/**
 * Picks the page that was prerendered for a visitor's state of consent, by their cookie. The
 * internal address of such a page answers 404.
 */
export function consentRewrites(edition: number): Rewrite[] {
  // The feed is a route of its own, the same for everyone.
  const page = `:locale(${locales.join('|')})/:path((?!editions[.]atom$).*)*`
  const pick = (state: string) => ({ source: `/${page}`, destination: `/${state}/:locale/:path*` })
  return [
    { source: `/:state(${states.join('|')})/:path*`, destination: '/nothing/of/the/kind' },
    ...statePatterns(edition).map(({ state, pattern }) => ({
      ...pick(state),
      has: [{ type: 'header' as const, key: 'cookie', value: pattern }],
    })),
    pick('unasked'),
  ]
}
