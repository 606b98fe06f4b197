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
 * Tests of a copy of this project with another content: those that depend on what the policy says,
 * in one width of the page.
 *
 * @param {string} copy what build-copy.ts calls it
 * @param {string} content
 * @param {string[]} more folders and files of end-to-end tests, besides what is tested of every content
 * @param {Record<string, string>} [env] with what it is built and tested
 * @returns {Step[]}
 */
function withContent(copy, content, more, env = {}) {
  const folder = `tests/.results/copies/${copy}`
  const tests = ['build', 'http', 'pages', ...more].join('|')
  const projects = ['requests', 'desktop', ...(env.ANALYTICS_SRC ? ['analytics'] : [])]
  const of = ['site', 'content']
  return [
    {
      name: `build with ${content}`,
      command: `node --import tsx tests/support/make-copy.ts ${copy}`,
      env,
      of,
    },
    {
      name: `unit tests with ${content}`,
      command: `${vitest('unit', unitReport)} tests/unit/content tests/unit/editions tests/unit/pages tests/unit/site`,
      folder,
      report: unitReport,
      of,
    },
    {
      name: `end-to-end tests with ${content}`,
      command: `${playwright} "e2e.(${tests})" ${projects.map((one) => `--project ${one}`).join(' ')}`,
      folder,
      env,
      report: endToEndReport,
      of,
    },
  ]
}

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
  ...withContent('dated', 'a date', []),
  ...withContent(
    'next-edition',
    'another edition and analytics',
    ['scripted', 'analytics', 'once.accessibility'],
    {
      ANALYTICS_SRC: 'https://stats.enic-kazakhstan.edu.kz/a.js',
    },
  ),
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
