import { describe, expect, it } from 'vitest'
import { pathOf } from '../../../lib/serve/target'
import { fc } from '../../support/seed'

describe('the path of a request target', () => {
  it.each([
    ['/', '/'],
    ['/privacy/ru/2.4', '/privacy/ru/2.4'],
    ['/privacy/ru?a=b?c=/d', '/privacy/ru'],
    ['/privacy?', '/privacy'],
    ['/privacy/ru#2.4', '/privacy/ru'],
    ['/privacy/ru#a?b', '/privacy/ru'],
    ['/privacy/%61ll/ru', '/privacy/%61ll/ru'],
    ['/privacy/%D2%9B', '/privacy/%D2%9B'],
    ['/privacy/../ru', '/privacy/../ru'],
    ['//evil.example/privacy', '//evil.example/privacy'],
    ['/privacy\\ru', '/privacy\\ru'],
    ['/http://evil.example/', '/http://evil.example/'],
  ])('%s is %s, as it was sent', (target, path) => {
    expect(pathOf(target)).toBe(path)
  })

  it.each([
    ['http://evil.example/privacy/ru', '/privacy/ru'],
    ['HTTPS://evil.example:8443/privacy/ru?a', '/privacy/ru'],
    ['http://a@b/privacy', '/privacy'],
    ['http://evil.example', '/'],
    ['http://evil.example?a=b', '/'],
    ['http://evil.example//privacy', '//privacy'],
  ])('of an absolute target leaves out whose it is: %s', (target, path) => {
    expect(pathOf(target)).toBe(path)
  })

  it.each([
    '',
    '*',
    'privacy/ru',
    'enic-kazakhstan.edu.kz:443',
    'ftp://evil.example/privacy',
    '?a=http://b',
    '#://',
    ' /privacy',
    '/privacy/%',
    '/privacy/%f',
    '/privacy/%zz',
    '/privacy/%ff',
    '/privacy/%C3',
    '/privacy/%ED%A0%80',
    '/privacy/%C0%AF',
    'http://evil.example/%ff',
  ])('is none where the target is malformed: “%s”', (target) => {
    expect(pathOf(target)).toBeUndefined()
  })

  it('never has a query or a fragment, and begins with a slash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (target) => {
        expect(pathOf(target) ?? '/').toMatch(/^\/[^?#]*$/s)
        expect(pathOf(`/${target}`) ?? '/').toMatch(/^\/[^?#]*$/s)
      }),
    )
  })
})
