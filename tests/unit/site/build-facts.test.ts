import { afterEach, describe, expect, it, vi } from 'vitest'
import { PlainError } from '../../../lib/plain-error'
import { buildFacts, readBuildFacts, writeBuildFacts } from '../../../lib/site/build-facts'
import { facts } from '../support/build-facts'

const analytics = 'https://stats.example.kz/a.js'
const written = writeBuildFacts({ ...facts, edition: 3 })

describe('what a build settles', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([facts, { ...facts, edition: 12, analytics, hash: '0123456789ab' }])(
    'is read as it was written: %j',
    (some) => {
      expect(readBuildFacts(writeBuildFacts(some))).toEqual(some)
    },
  )

  it('is read from the variables that the build put into the code', () => {
    for (const [name, value] of Object.entries(writeBuildFacts({ ...facts, analytics }))) {
      vi.stubEnv(name, value)
    }
    expect(buildFacts()).toEqual({ ...facts, analytics })
  })

  it.each(['SITE_URL', 'POLICY_EDITION', 'BUILD_HASH'])(
    'is an error that names %s where it is missing',
    (name) => {
      const error = new RegExp(`^${name}: [^\n]+$`)
      expect(() => readBuildFacts({ ...written, [name]: undefined })).toThrow(error)
      expect(() => readBuildFacts({ ...written, [name]: '' })).toThrow(error)
      expect(() => readBuildFacts({ ...written, [name]: undefined })).toThrow(PlainError)
    },
  )

  it.each([
    ['SITE_URL', 'enic-kazakhstan.edu.kz'],
    ['ANALYTICS_SRC', 'stats.enic-kazakhstan.edu.kz/a.js'],
    ['BUILD_HASH', 'latest'],
    ['POLICY_EDITION', '0'],
    ['POLICY_EDITION', '-1'],
    ['POLICY_EDITION', '1.5'],
    ['POLICY_EDITION', 'one'],
  ])('is an error that names %s where it is “%s”', (name, value) => {
    expect(() => readBuildFacts({ ...written, [name]: value })).toThrow(
      new RegExp(`^${name}: [^\n]+$`),
    )
  })

  it('names everything that is wrong, a line each', () => {
    expect(() => readBuildFacts({})).toThrow(
      /^SITE_URL: [^\n]+\nANALYTICS_SRC: [^\n]+\nPOLICY_EDITION: [^\n]+\nBUILD_HASH: [^\n]+$/,
    )
  })
})
