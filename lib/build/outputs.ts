import { PlainError } from '../plain-error'

/** What this adapter reads of the outputs that Next.js hands to it. */
export type Outputs = {
  pages: { pathname: string }[]
  appPages: { id: string; filePath: string }[]
  prerenders: {
    route: string
    pathname: string
    compute?: string
    fallback?: { filePath: string | undefined; postponedState: string | undefined }
    config: { renderingMode?: string; partialFallback?: boolean }
  }[]
}

/**
 * Makes sure that every output of a build is one that this adapter knows and that works without
 * the framework's scripts.
 *
 * @throws PlainError where a page belongs to the Pages Router, is rendered or completed at request
 * time, or is not prerendered at all.
 */
export function checkOutputs({ pages, appPages, prerenders }: Outputs): void {
  for (const { pathname } of pages) refuse(pathname, 'is a page of the Pages Router')

  for (const { pathname, fallback, config, compute = 'static' } of prerenders) {
    const { renderingMode = 'STATIC', partialFallback = false } = config
    if (renderingMode !== 'STATIC' || partialFallback || fallback?.postponedState !== undefined) {
      refuse(pathname, 'is only partly prerendered')
    }
    if (compute !== 'static') refuse(pathname, 'is rendered on request')
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
  throw new PlainError(
    `${page} ${why}, so it would not work without the framework’s scripts: make it a static page of app/ (see dynamicParams and generateStaticParams).`,
  )
}
