import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './support/browser'

const port = 3210
/** Suites to which the browser makes no difference, and those that need its JavaScript. */
const once = [
  'accessibility-all.spec.ts',
  'addresses.spec.ts',
  'build.spec.ts',
  'consent-refusals.spec.ts',
  'entry.spec.ts',
  'fidelity.spec.ts',
  'fuzz.spec.ts',
  'files.spec.ts',
  'headers.spec.ts',
  'previews.spec.ts',
]
const needsJavaScript = ['consent-enhanced.spec.ts', 'copy.spec.ts', 'enhancements.spec.ts']
const [phone, desktop] = [
  { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
  { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
]

export default defineConfig({
  testDir: '.',
  outputDir: '../.results/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: [['dot'], ['json', { outputFile: '../.results/e2e.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: findBrowser() },
  },
  projects: [
    { name: 'desktop', use: desktop },
    { name: 'phone', use: phone, testIgnore: once },
    {
      name: 'desktop without JavaScript',
      use: { ...desktop, javaScriptEnabled: false },
      testIgnore: [...once, ...needsJavaScript],
    },
    {
      name: 'phone without JavaScript',
      use: { ...phone, javaScriptEnabled: false },
      testIgnore: [...once, ...needsJavaScript],
    },
  ],
  webServer: {
    command: 'node lib/commands/start.mjs',
    cwd: '../..',
    env: { PORT: `${port}` },
    url: `http://localhost:${port}/privacy/kk`,
    reuseExistingServer: false,
  },
})
