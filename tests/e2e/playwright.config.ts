import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test'
import { freePort } from '../support/free-port'
import { findBrowser } from './support/browser'
import { onlyFont, type Width, widths } from './support/fonts'

// Chosen once: the processes that run the tests have it from the one that starts them.
process.env.E2E_PORT ||= `${await freePort()}`
const port = process.env.E2E_PORT

/** The browser, with one font, so that it does not matter which ones a machine has. */
const browser = (width: Width) => ({
  executablePath: findBrowser(),
  // Nothing leaves this machine: no other host has an address.
  args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'],
  env: onlyFont(width),
})

const phone = { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } }
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }

/** What only the copies have that are built with the editions for tests: see tests/support/steps.mjs. */
const ofCopies = process.env.TODAY ? [process.env.DRAFTS ? 'drafts' : 'amended'] : []

/** A run of the tests in some of the folders. */
const run = (name: string, use: NonNullable<PlaywrightTestConfig['use']>, folders: string[]) => ({
  name,
  use,
  testMatch: folders.map((folder) => `tests/e2e/${folder}/**/*.spec.ts`),
})

export default defineConfig({
  testDir: '.',
  outputDir: '../.results/e2e',
  snapshotPathTemplate: '../fixtures/accessibility/{arg}{ext}',
  // A run of the tests writes nothing that is kept, unless it is told to.
  updateSnapshots: 'none',
  globalSetup: '../support/seed.ts',
  fullyParallel: true,
  workers: 2,
  reporter: [['dot'], ['json', { outputFile: '../.results/e2e.json' }]],
  use: { baseURL: `http://localhost:${port}`, launchOptions: browser('wide') },
  projects: [
    run('requests', desktop, ['build', 'http', 'server', 'development']),
    run('desktop', desktop, ['once', 'pages', 'scripted', 'edition', 'editions', ...ofCopies]),
    run('phone', phone, ['pages', 'scripted']),
    run('desktop without JavaScript', { ...desktop, javaScriptEnabled: false }, ['pages']),
    run('phone without JavaScript', { ...phone, javaScriptEnabled: false }, ['pages']),
    ...widths.map((width) =>
      run(`layout in a ${width} font`, { ...desktop, launchOptions: browser(width) }, [
        'layout',
        // What fits in the widest and in the narrowest fits in between.
        ...(width === 'middle' ? [] : ['on-demand']),
      ]),
    ),
    // Needs a build with analytics.
    ...(process.env.ANALYTICS_SRC ? [run('analytics', desktop, ['analytics'])] : []),
  ],
  webServer: {
    command: 'node lib/commands/start.mjs',
    cwd: '../..',
    env: { PORT: port },
    url: `http://localhost:${port}/privacy/healthz`,
    reuseExistingServer: false,
  },
})
