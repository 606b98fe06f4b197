import { readFileSync } from 'node:fs'
import { readBuild } from '../../support/table'
import { isRepeated } from './editions'

/** A page, the policy that it is sent with, and its bytes in brotli where the server has it. */
export type BuiltPage = {
  name: string
  html: string
  sentPolicy: string | undefined
  brotli: number
}

/** The pages of the build in every state, also those of errors and of a proxy; one edition stands for all. */
export function builtPages(build = readBuild()): BuiltPage[] {
  return [
    ...build.pages
      .filter(({ path }) => !isRepeated(path))
      .map(({ path, state, answer }) => ({
        name: [path, state].filter(Boolean).join(' '),
        html: build.textOf(answer),
        sentPolicy: answer.headers['Content-Security-Policy'],
        brotli: answer.bodies?.br ? build.bytesOf(answer.bodies.br).length : Number.NaN,
      })),
    // A proxy sends these, without headers of ours.
    ...[429, 503].map((status) => ({
      name: `${status} of a proxy`,
      html: readFileSync(`.next/errors/${status}.html`, 'utf8'),
      sentPolicy: undefined,
      brotli: 0,
    })),
  ]
}
