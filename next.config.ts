import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { loadEdition } from './lib/policy/edition'
import { policyNumbers } from './lib/policy/numbers'
import { basePath, siteUrl } from './lib/site/addresses'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** Reads the settings and the policy, so that neither a build nor a server starts on a faulty one. */
export default async function config(): Promise<NextConfig> {
  siteUrl()
  const { policies } = await loadEdition()

  return withNextIntl({
    basePath,
    env: { POLICY_NUMBERS: policyNumbers(policies.kk).join(' ') },
    experimental: { globalNotFound: true },
    poweredByHeader: false,
    redirects: async () => [
      { source: '/', destination: basePath, permanent: false, basePath: false },
      // kz is the country, often mistaken for the language.
      { source: '/kz/:path*', destination: '/kk/:path*', permanent: true },
    ],
  })
}
