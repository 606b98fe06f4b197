import type { State } from '../../../lib/consent/consent'
import type { Answer, Decided, Found, Table } from '../../../lib/serve/table'

/** An answer that a test knows by its status and a header. */
export const named = (status: number, name: string): Answer => ({
  status,
  headers: { 'X-Name': name },
})

/**
 * A small table: pages of each state, a file, an item, what leads to the edition of a day, the
 * addresses that Next.js decides, and what comes nearest to others.
 */
export function makeTable(edition = 2): Table {
  const answers: Answer[] = []
  const add = (status: number, name: string) => answers.push(named(status, name)) - 1
  const states = (...all: State[]): Found =>
    Object.fromEntries(all.map((state) => [state, add(200, state)]))
  const [others, options] = [add(405, 'notAllowed'), add(204, 'options')]
  const neutral: Decided = { methods: ['GET', 'HEAD'], others, options }
  return {
    edition,
    modified: Date.UTC(2026, 0, 15),
    file: 'answers-0123456789ab.bin',
    always: { 'X-Content-Type-Options': 'nosniff' },
    found: {
      '/': add(307, 'root'),
      '/privacy/ru': states('unasked', 'outdated', 'all', 'necessary'),
      '/privacy/ru/2.4': states('unasked', 'outdated', 'all', 'necessary'),
      '/privacy/kk': states('unasked', 'all', 'necessary'),
      '/privacy/kk/cookies': {},
      '/privacy/icon.svg': add(200, 'icon'),
      '/privacy/kk/2.4-1': add(307, 'item'),
      '/privacy/ru/on': states('unasked', 'all'),
      '/privacy/healthz': add(200, 'well'),
    },
    turns: {
      '/privacy/healthz': [
        { at: 1_000, answer: add(200, 'overdue') },
        { at: 2_000, answer: add(200, 'long overdue') },
      ],
    },
    days: {
      '/privacy/ru/on': {
        editions: [
          { published: '2026-01-15', answer: add(307, 'the first of a known day') },
          { published: '2026-12-01', answer: add(307, 'the newest') },
        ],
        before: { unasked: add(404, 'before all'), all: add(404, 'before all, all') },
        malformed: add(400, 'no day'),
      },
    },
    decided: {
      '/privacy': neutral,
      '/privacy/2.4': neutral,
      '/privacy/2.4-1': neutral,
      '/privacy/on': { ...neutral, takesDay: true },
      '/privacy/consent': {
        methods: ['POST'],
        others: add(405, 'notTaken'),
        options: add(204, 'postOptions'),
      },
    },
    nearest: {
      '/privacy/ru': add(404, 'near the policy'),
      '/privacy/ru/2': add(404, 'near the section'),
      '/privacy/ru/2.4': add(404, 'near the clause'),
      '/privacy/2': add(404, 'near the section without a language'),
    },
    missing: add(404, 'missing'),
    malformed: add(400, 'malformed'),
    notAllowed: others,
    options,
    failed: add(500, 'failed'),
    answers,
  }
}
