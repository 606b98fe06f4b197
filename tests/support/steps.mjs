import { copyFolder } from './copies.mjs'

/** @typedef {import('./step.mjs').Step} Step */

const unitReport = 'tests/.results/unit.json'
const endToEndReport = 'tests/.results/e2e.json'
const deployReport = 'tests/.results/deploy.json'
const enginesReport = 'tests/.results/engines.json'

/**
 * @param {'unit' | 'deploy' | 'engines'} kind
 * @param {string} report
 */
const vitest = (kind, report) =>
  `npx vitest run --config tests/${kind}/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${report}`
const playwright = 'npx playwright test --config tests/e2e'

/**
 * A build of a copy of this project with the editions for tests, as of a day, and tests of it: those
 * that depend on what the policy says, in one width of the page.
 *
 * @param {string} copy
 * @param {string} name
 * @param {Record<string, string>} env with what it is built and tested
 * @param {string[]} tests folders and files of end-to-end tests
 * @param {string[]} [also] other kinds of check that need the build
 * @returns {Step[]}
 */
function withEditions(copy, name, env, tests, also = []) {
  const projects = ['requests', 'desktop', ...(env.ANALYTICS_SRC ? ['analytics'] : [])]
  return [
    {
      name: `build ${name}`,
      command: `node --import tsx tests/support/make-copy.ts ${copy}`,
      env,
      of: ['site', 'content', ...also],
    },
    {
      name: `end-to-end tests ${name}`,
      command: `${playwright} "e2e.(${tests.join('|')})" ${projects.map((one) => `--project ${one}`).join(' ')}`,
      folder: copyFolder(copy),
      env,
      report: endToEndReport,
      of: ['site', 'content'],
    },
  ]
}

/** An edition for tests is of this day. */
const day = '2028-01-10'
const dayBefore = '2028-01-09'

/**
 * What can be run, in this order. `site` is what is run by itself.
 *
 * @type {readonly Step[]}
 */
export const steps = [
  { name: 'policy', command: 'npm run --silent check', of: ['site'] },
  { name: 'types', command: 'npm run --silent types', of: ['site'] },
  { name: 'lint and format', command: 'npm run --silent lint', of: ['site'] },
  {
    name: 'unit tests',
    command: vitest('unit', unitReport),
    report: unitReport,
    of: ['site', 'unit'],
  },
  {
    name: 'build',
    command: 'node lib/commands/build.mjs --if-changed',
    of: ['site', 'e2e', 'deploy', 'engines'],
  },
  {
    name: 'browser',
    command: 'node --import tsx tests/e2e/support/install-browser.ts',
    of: ['site', 'e2e', 'content', 'engines'],
  },
  {
    name: 'end-to-end tests',
    command: playwright,
    report: endToEndReport,
    of: ['site', 'e2e'],
  },
  {
    name: 'Chromium',
    command: `${vitest('engines', enginesReport)} --project chromium`,
    report: enginesReport,
    of: ['site', 'engines'],
  },
  {
    name: 'Firefox and WebKit',
    command: 'node --import tsx tests/engines/support/install.ts',
    of: ['engines'],
  },
  {
    name: 'Firefox',
    command: `${vitest('engines', enginesReport)} --project firefox`,
    report: enginesReport,
    of: ['engines'],
  },
  {
    name: 'WebKit',
    command: `${vitest('engines', enginesReport)} --project webkit`,
    report: enginesReport,
    of: ['engines'],
  },
  ...withEditions(
    'day-before',
    'of the day before an edition',
    { TODAY: dayBefore },
    // What each edition says and changes is the same on its day.
    ['editions', 'amended.left-out'],
    ['deploy'],
  ),
  ...withEditions(
    'its-day',
    'of its day, with analytics',
    { TODAY: day, ANALYTICS_SRC: 'https://stats.enic-kazakhstan.edu.kz/a.js' },
    [
      // Not what is the same whatever the policy says: how to copy, to share, to ask by HTTP.
      ...['build', 'pages', 'scripted.consent', 'analytics', 'once.accessibility-states'],
      'http.(addresses|content-security|entry|fidelity|files|headers|mistyped|previews|published|table|unknown)',
      ...['editions', 'amended'],
    ],
  ),
  {
    name: 'unit tests of its day',
    command: `${vitest('unit', unitReport)} tests/unit/content tests/unit/pages tests/unit/site`,
    folder: copyFolder('its-day'),
    env: { TODAY: day },
    report: unitReport,
    of: ['site', 'content'],
  },
  ...withEditions('drafts', 'with drafts', { TODAY: dayBefore, DRAFTS: '1' }, ['drafts']),
  {
    name: 'Node.js of the container',
    command: 'node tests/deploy/support/install-node.mjs',
    of: ['deploy'],
  },
  { name: 'nginx', command: 'node tests/deploy/support/install-nginx.mjs', of: ['deploy'] },
  {
    name: 'deployment tests',
    command: vitest('deploy', deployReport),
    report: deployReport,
    of: ['deploy'],
  },
]
