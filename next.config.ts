import { join } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { loadEdition } from './lib/policy/edition'
import { policyNumbers } from './lib/policy/numbers'
import { basePath, siteUrl } from './lib/site/addresses'
import { headers } from './lib/site/headers'

const root = process.cwd()
const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** Reads the settings and the policy, so that neither a build nor a server starts on a faulty one. */
export default async function config(): Promise<NextConfig> {
  siteUrl()
  const { policies } = await loadEdition()

  return withNextIntl({
    adapterPath: join(root, 'lib/build/adapter.mjs'),
    basePath,
    env: { POLICY_NUMBERS: policyNumbers(policies.kk).join(' ') },
    experimental: { globalNotFound: true, inlineCss: true },
    headers,
    output: 'standalone',
    outputFileTracingRoot: root,
    poweredByHeader: false,
    redirects: async () => [
      { source: '/', destination: basePath, permanent: false, basePath: false },
    ],
    turbopack: {
      root,
      rules: { '*.browser.js': { condition: { not: 'foreign' }, type: 'asset' } },
    },
  })
}
