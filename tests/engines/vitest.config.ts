import { defineConfig } from 'vitest/config'

/** The same tests once for each engine. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    projects: (['chromium', 'firefox', 'webkit'] as const).map((engine) => ({
      extends: true as const,
      test: { name: engine, provide: { engine } },
    })),
    include: ['tests/engines/flows/*.test.ts'],
    globalSetup: 'tests/engines/support/site.ts',
    // A browser is started once for all files.
    fileParallelism: false,
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
