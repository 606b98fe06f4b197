import { join } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { consentRewrites } from './lib/consent/rewrites'
import { loadEdition } from './lib/policy/edition'
import { basePath } from './lib/site/addresses'
import { settings } from './lib/site/environment'
import { headers } from './lib/site/headers'
import { pagePaths } from './lib/site/pages'

const root = process.cwd()
/** What the running server has no use for: everything made of these is made by the build. */
const madeByTheBuild = [
  'content/**',
  'tests/**',
  'deploy/**',
  'README.md',
  'node_modules/{@expo-google-fonts,@img,fontkit,pdfkit,sharp}/**',
]

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

/** Reads the settings and the policy, so that neither a build nor a server starts on a faulty one. */
export default async function config(): Promise<NextConfig> {
  const { SITE_URL, ANALYTICS_SRC = '' } = settings()
  const { number, policies } = await loadEdition()

  return withNextIntl({
    adapterPath: join(root, 'lib/build/adapter.mjs'),
    basePath,
    // What the running server needs of the settings and the policy is built into its code.
    env: {
      SITE_URL,
      ANALYTICS_SRC,
      POLICY_EDITION: `${number}`,
      BUILD_HASH: process.env.BUILD_HASH ?? 'development',
      PAGE_PATHS: pagePaths(policies.kk).join(' '),
    },
    experimental: { globalNotFound: true, inlineCss: true },
    headers,
    output: 'standalone',
    outputFileTracingExcludes: { '/*': madeByTheBuild, 'next-server': madeByTheBuild },
    outputFileTracingRoot: root,
    poweredByHeader: false,
    redirects: async () => [
      { source: '/', destination: basePath, permanent: false, basePath: false },
      // RFC 9309, 2.3.1.2: robots follow it.
      {
        source: '/robots.txt',
        destination: `${basePath}/robots.txt`,
        permanent: false,
        basePath: false,
      },
    ],
    rewrites: async () => ({ beforeFiles: consentRewrites(number), afterFiles: [], fallback: [] }),
    turbopack: {
      root,
      rules: { '*.browser.js': { condition: { not: 'foreign' }, type: 'asset' } },
    },
  })
}
