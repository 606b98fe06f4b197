import { expect, it } from 'vitest'
import { checkOutputs, type Outputs } from '../../../lib/build/outputs'

const page = { id: '/[locale]', filePath: '/x/page.js' }
const fallback = { filePath: '/x/kk.html', postponedState: undefined }
const prerender: Outputs['prerenders'][number] = {
  route: '/[locale]',
  pathname: '/privacy/kk',
  compute: 'static',
  fallback,
  config: { renderingMode: 'STATIC' },
}
const outputs: Outputs = { pages: [], appPages: [page], prerenders: [prerender] }

it.each([
  ['all pages are static', {}],
  [
    'a route handler says nothing of how it is rendered',
    { prerenders: [{ ...prerender, config: {} }] },
  ],
  [
    'the page for what is not found is a file of its own',
    { appPages: [page, { ...page, id: '/_not-found' }] },
  ],
  ['a page has its data beside it', { appPages: [page, { ...page, id: '/[locale].rsc' }] }],
  [
    'addresses that were not prerendered are not found',
    {
      prerenders: [
        prerender,
        {
          ...prerender,
          pathname: '/privacy/[locale]',
          fallback: { ...fallback, filePath: undefined },
        },
      ],
    },
  ],
])('a build is good where %s', (_, change) => {
  expect(() => checkOutputs({ ...outputs, ...change })).not.toThrow()
})

const changed = (change: Partial<typeof prerender>) => ({
  prerenders: [{ ...prerender, ...change }],
})

it.each([
  [
    'of the Pages Router',
    { pages: [{ pathname: '/old' }] },
    /^\/old is a page of the Pages Router/,
  ],
  ['that is not prerendered', { prerenders: [] }, /^\/\[locale\] is not prerendered/],
  ['that is rendered on request', changed({ compute: 'blocking' }), /kk is rendered on request/],
  ['that is resumed on request', changed({ compute: 'resuming' }), /kk is rendered on request/],
  [
    'that is partly prerendered',
    changed({ config: { renderingMode: 'PARTIALLY_STATIC' } }),
    /kk is only partly prerendered/,
  ],
  [
    'that is rendered in a way nobody knows',
    changed({ config: { renderingMode: 'NEW' } }),
    /kk is only partly prerendered/,
  ],
  [
    'that is a fallback in part',
    changed({ config: { partialFallback: true } }),
    /kk is only partly prerendered/,
  ],
  [
    'whose rest was postponed',
    changed({ fallback: { ...fallback, postponedState: '' } }),
    /kk is only partly prerendered/,
  ],
  [
    'that is completed on request',
    changed({ pathname: '/privacy/[locale]' }),
    /\[locale\] is completed on request, .* make it a static page/,
  ],
])('the build stops at a page %s', (_, change, message) => {
  expect(() => checkOutputs({ ...outputs, ...change })).toThrow(message)
})
