import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/support/seed.ts',
    setupFiles: 'tests/unit/support/build-facts.ts',
    // How busy the machine is must not decide about a property that is tried a hundred times.
    testTimeout: 120_000,
    // Its imports of Next.js have no extension, which Node.js itself wants.
    server: { deps: { inline: ['next-intl'] } },
  },
})
