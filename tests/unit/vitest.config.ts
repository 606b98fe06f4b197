import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/support/seed.ts',
    setupFiles: 'tests/unit/support/build-facts.ts',
    // A machine that does much else at the time is slow, and no reason to fail.
    testTimeout: 60_000,
    // Its imports of Next.js have no extension, which Node.js itself wants.
    server: { deps: { inline: ['next-intl'] } },
  },
})
