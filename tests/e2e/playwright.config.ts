import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './support/browser'

const port = 3210
/** Suites that need no browser, and those that need its JavaScript. */
const withoutBrowser = [
  'build.spec.ts',
  'consent-refusals.spec.ts',
  'fidelity.spec.ts',
  'headers.spec.ts',
]
const needsJavaScript = ['consent-enhanced.spec.ts', 'enhancements.spec.ts']
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
    { name: 'phone', use: phone, testIgnore: withoutBrowser },
    {
      name: 'desktop without JavaScript',
      use: { ...desktop, javaScriptEnabled: false },
      testIgnore: [...withoutBrowser, ...needsJavaScript],
    },
    {
      name: 'phone without JavaScript',
      use: { ...phone, javaScriptEnabled: false },
      testIgnore: [...withoutBrowser, ...needsJavaScript],
    },
  ],
  webServer: {
    command: 'node lib/run/start.mjs',
    cwd: '../..',
    env: { PORT: `${port}` },
    url: `http://localhost:${port}/privacy/kk`,
    reuseExistingServer: false,
  },
})
