import { expect, it } from 'vitest'
import { cannotStart, exitStatus } from '../../../lib/serve/status'

it.each([
  [0, null, 0],
  [1, null, 1],
  [cannotStart, null, cannotStart],
  [null, 'SIGKILL', 137],
  [null, 'SIGTERM', 143],
  [null, 'SIGABRT', 134],
  [null, null, 1],
] as const)('a process with code %s and signal %s ended with status %i', (code, signal, status) => {
  expect(exitStatus(code, signal)).toBe(status)
})
