import { afterAll, beforeAll } from 'vitest'
import { freePort } from '../../support/free-port'
import { Cluster } from './cluster'

/**
 * A cluster for the tests of a file, whose nginx also listens to `plain`: there the host is asked
 * without TLS, which would take most of the time, and would not carry what is no request.
 */
export function plainCluster(): { cluster: Cluster; plain: number } {
  let started: { cluster: Cluster; plain: number } | undefined
  const get = () => {
    if (started) return started
    throw new Error('The cluster has not been started.')
  }
  beforeAll(async () => {
    const plain = await freePort()
    started = { cluster: await Cluster.start(`listen 127.0.0.1:${plain};`), plain }
  })
  afterAll(() => started?.cluster.stop())
  return {
    get cluster() {
      return get().cluster
    },
    get plain() {
      return get().plain
    },
  }
}
