import type { NextAdapter } from 'next'
import { PlainError } from '../plain-error'

type BuildContext = Parameters<NonNullable<NextAdapter['onBuildComplete']>>[0]

export type Outputs = BuildContext['outputs']

/**
 * Makes sure that every output of a build is one that this adapter knows and that works without
 * the framework's scripts.
 *
 * @throws PlainError where a page belongs to the Pages Router, is rendered or completed at request
 * time, or is not prerendered at all.
 */
export function checkOutputs({ pages, appPages, prerenders }: Outputs): void {
  for (const { pathname } of pages) refuse(pathname, 'is a page of the Pages Router')

  for (const { pathname, fallback, config, compute } of prerenders) {
    if (config.renderingMode === 'PARTIALLY_STATIC' || fallback?.postponedState) {
      refuse(pathname, 'is only partly prerendered')
    }
    if (compute !== undefined && compute !== 'static') refuse(pathname, 'is rendered on request')
    // The one for addresses that were not prerendered has no file where those are not found.
    if (/\[.+\]/.test(pathname) && fallback?.filePath) refuse(pathname, 'is completed on request')
  }

  // Not listed among the prerenders, since Next.js writes it as a file of its own.
  const prerendered = new Set(['/_not-found', ...prerenders.map(({ route }) => route)])
  for (const { id } of appPages) {
    if (!id.endsWith('.rsc') && !prerendered.has(id)) refuse(id, 'is not prerendered')
  }
}

function refuse(page: string, why: string): never {
  throw new PlainError(`${page} ${why}, so it would not work without the framework’s scripts.`)
}
