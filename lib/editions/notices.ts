import type { Edition } from './edition'
import type { Editions } from './editions'

/** What whoever makes a build is told of the editions that are no part of it, or not yet published. */
export function notices({ all, leftOut }: Pick<Editions, 'all' | 'leftOut'>): string[] {
  return [...leftOut.map(ofLeftOut), ...all.filter(({ isDraft }) => isDraft).map(ofDraft)]
}

function ofLeftOut({ number, published }: Edition): string {
  return published === undefined
    ? `Edition ${number} is left out: it is a draft, without a day of publication. To look at it: npm run dev`
    : `Edition ${number} is left out: it will be in builds from ${published} on. To make that release now: TODAY=${published} npm run build`
}

function ofDraft({ number }: Edition): string {
  return `Edition ${number} is shown as a draft: this build is not for the public.`
}
