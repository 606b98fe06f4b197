import type { NextConfig } from 'next'

/** Next.js would let shared caches keep a page for a year. So a browser asks again, by its ETag. */
const revalidate = { 'Cache-Control': 'private, no-cache' }

/** What is the same for every visitor, and has no ETag by which a browser could ask again. */
const shared = { 'Cache-Control': 'public, max-age=600' }

const write = (headers: Record<string, string>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }))

/** How long an answer may be kept, and by whom. */
export const headers: NonNullable<NextConfig['headers']> = async () => [
  // Next.js itself lets the files with a hash in their name be kept for good.
  { source: '/:path((?!_next/static/).*)', headers: write(revalidate) },
  { source: '/:file(sitemap.xml|robots.txt)', headers: write(shared) },
  { source: '/:folder(files|manifest|og)/:path*', headers: write(shared) },
  { source: '/healthz', headers: write({ 'Cache-Control': 'no-store' }) },
  {
    source: '/:icon([\\w-]+[.](?:svg|png))',
    headers: write({ 'Cache-Control': 'public, max-age=86400' }),
  },
]
