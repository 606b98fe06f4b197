import { PlainError } from '../plain-error'

/**
 * The comments of react-dom 19.3 that say nothing once a page is whole: between two texts, around a
 * finished `<Suspense>` or `<Activity>`, and where a part of the page has brought the document's own
 * elements.
 */
const finished: readonly string[] = [' ', '$', '/$', '&', '/&', 'html', 'head', 'body']

/** Those that wait for the framework's scripts. */
const waiting: ReadonlyMap<string, string> = new Map([
  ['$?', 'A part of the page comes later, in a stream. Render it with the page.'],
  ['$~', 'A part of the page is held back until a script shows it. Render it with the page.'],
  [
    '$!',
    'A part of the page failed, and a script would try it again. Make it render on the server.',
  ],
  ['F', 'A form keeps its state in a script. Use a plain <form>.'],
  ['F!', 'A form keeps its state in a script. Use a plain <form>.'],
])

/**
 * Makes sure that a comment in a prerendered page can go.
 *
 * @param mark the text of the comment
 * @throws PlainError where it waits for a script, or is none that this site knows.
 */
export function checkMark(mark: string): void {
  if (finished.includes(mark)) return
  throw new PlainError(
    waiting.get(mark) ??
      `The comment <!--${mark}--> is not known. If it is React’s and means nothing without scripts, add it to the list in lib/build/marks.ts.`,
  )
}
