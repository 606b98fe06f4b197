import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/support/seed.ts',
    setupFiles: 'tests/unit/support/build-facts.ts',
    // Its imports of Next.js have no extension, which Node.js itself wants.
    server: { deps: { inline: ['next-intl'] } },
  },
})
