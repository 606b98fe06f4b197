import { expect, it } from 'vitest'
import { securityHeaders } from '../../../lib/site/security-headers'

it.each([
  ['may not be opened by another site’s window', 'Cross-Origin-Opener-Policy', 'same-origin'],
  ['may not be put into another site’s page', 'Cross-Origin-Resource-Policy', 'same-origin'],
  [
    'asks for no camera, place, microphone, payment or USB',
    'Permissions-Policy',
    'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  ],
  ['gives other sites no more than the host', 'Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['is what its type says', 'X-Content-Type-Options', 'nosniff'],
  ['may not be framed', 'X-Frame-Options', 'DENY'],
] as const)('every answer %s', (_, name, value) => {
  expect(securityHeaders[name]).toBe(value)
})
