import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { consentRewrites } from './lib/consent/rewrites'
import { siteEditions } from './lib/editions/editions'
import { basePath } from './lib/site/addresses'
import { writeBuildFacts } from './lib/site/build-facts'
import { readEnvironment } from './lib/site/environment'
import { securityHeaders } from './lib/site/security-headers'

const root = process.cwd()
/** What the running server has no use for: everything made of these is made by the build. */
const madeByTheBuild = [
  'content/**',
  'tests/**',
  'deploy/**',
  'README.md',
  'lib/**',
  'node_modules/{@expo-google-fonts,@img,@myriaddreamin,sharp}/**',
]

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const developmentHeaders = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

/**
 * Reads the settings and the policy, so that nothing is built from a faulty one; `next dev` starts
 * on a faulty policy where it has an earlier one to show.
 */
export default async function config(): Promise<NextConfig> {
  const { SITE_URL, ANALYTICS_SRC } = readEnvironment(process.env)
  const { number } = (await siteEditions()).inForce

  return withNextIntl({
    adapterPath: join(root, 'lib/build/adapter.mjs'),
    basePath,
    compress: false,
    env: writeBuildFacts({
      origin: SITE_URL,
      analytics: ANALYTICS_SRC,
      edition: number,
      hash: process.env.BUILD_HASH ?? 'development',
    }),
    experimental: {
      // All of them: the process that starts them only waits.
      cpus: availableParallelism(),
      globalNotFound: true,
      inlineCss: true,
      // It measures each page for scripts that no page has.
      prefetchInlining: false,
    },
    // While the site is developed, Next.js itself sends its answers; a built site looks them up.
    headers: async () => [{ source: '/:path*', basePath: false, headers: developmentHeaders }],
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
    // Its compiled code is a file, which no bundle has.
    serverExternalPackages: ['@myriaddreamin/typst-ts-node-compiler'],
    turbopack: {
      root,
      rules: {
        // Only `next dev` imports the texts, so as to see each change of them.
        '*.md': { condition: 'development', type: 'asset' },
        '*.browser.js': {
          condition: { not: 'foreign' },
          loaders: [join(root, 'lib/build/browser-loader.mjs')],
          type: 'asset',
        },
      },
    },
  })
}
