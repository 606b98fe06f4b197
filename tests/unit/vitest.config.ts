import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: ['tests/unit/**/*.test.ts'],
    globalSetup: 'tests/support/seed.ts',
    setupFiles: 'tests/unit/support/build-facts.ts',
  },
})
