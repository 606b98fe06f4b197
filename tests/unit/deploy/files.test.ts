import { readdirSync, readFileSync } from 'node:fs'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { Ingress } from 'kubernetes-models/networking.k8s.io/v1/Ingress'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const read = (path: string): string => readFileSync(`deploy/${path}`, 'utf8')
const manifest = (name: string) => parse(read(`kubernetes/${name}.yaml`))

describe('the Kubernetes manifests', () => {
  const deployment = new Deployment(manifest('deployment'))
  const service = new Service(manifest('service'))
  const budget = new PodDisruptionBudget(manifest('pod-disruption-budget'))
  const autoscaler = new HorizontalPodAutoscaler(manifest('horizontal-pod-autoscaler'))
  const ingress = new Ingress(manifest('ingress'))
  const all = [deployment, service, budget, autoscaler, ingress]

  const kustomization = manifest('kustomization')

  it('are all known here, and to kustomize', () => {
    const files = readdirSync('deploy/kubernetes').filter((name) => name !== 'kustomization.yaml')
    expect(files).toHaveLength(all.length)
    expect(kustomization.resources).toEqual(files.toSorted())
  })

  it('name the image of a build by a tag that a new build replaces', () => {
    const [container] = deployment.spec?.template.spec?.containers ?? []
    expect(kustomization.images).toEqual([
      { name: container?.image, newName: expect.stringContaining('/'), newTag: 'BUILD' },
    ])
    expect(readFileSync('deploy/README.md', 'utf8')).toContain('sed "s/:BUILD$/:$TAG/"')
  })

  it.each(all.map((one) => [one.kind, one] as const))(
    '%s keeps to its published schema',
    (_, one) => {
      expect(() => one.validate()).not.toThrow()
    },
  )

  it('name each other', () => {
    const labels = deployment.spec?.template.metadata?.labels ?? {}
    expect(deployment.spec?.selector.matchLabels).toEqual(labels)
    expect(service.spec?.selector).toEqual(labels)
    expect(budget.spec?.selector?.matchLabels).toEqual(labels)
    expect(autoscaler.spec?.scaleTargetRef).toMatchObject({
      kind: deployment.kind,
      name: deployment.metadata?.name,
    })
    const [port] = service.spec?.ports ?? []
    const [container] = deployment.spec?.template.spec?.containers ?? []
    const [path] = ingress.spec?.rules?.[0]?.http?.paths ?? []
    expect(container?.ports?.map(({ name }) => name)).toContain(port?.targetPort)
    expect(path).toMatchObject({
      path: '/privacy',
      backend: { service: { name: service.metadata?.name, port: { name: port?.name } } },
    })
  })

  it('keep a replica small, apart from the host, and never alone', () => {
    const { template, strategy } = deployment.spec ?? {}
    const [container] = template?.spec?.containers ?? []
    // A number here would undo the autoscaler's each time that it is applied.
    expect(deployment.spec).not.toHaveProperty('replicas')
    expect(autoscaler.spec?.minReplicas).toBeGreaterThanOrEqual(2)
    expect(strategy?.rollingUpdate?.maxUnavailable).toBe(0)
    expect(template?.spec?.securityContext?.runAsNonRoot).toBe(true)
    expect(container?.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
    })
    for (const probe of ['startupProbe', 'readinessProbe', 'livenessProbe'] as const) {
      expect(container?.[probe]?.httpGet?.path).toBe('/privacy/healthz')
    }
  })
})

// No container engine is needed for these, and none is proven by them.
describe('the containers', () => {
  const { services, networks } = parse(read('compose.yaml'), { merge: true })

  it('are two replicas, where nginx looks for them', () => {
    const replicas = Object.values<{ networks: { site?: { ipv4_address?: string } } }>(services)
      .map((service) => service.networks.site?.ipv4_address)
      .filter(Boolean)
    const listed = [...read('nginx/enic-privacy/replicas.conf').matchAll(/^server ([\d.]+):3000/gm)]
    expect(replicas).toHaveLength(2)
    expect(listed.map(([, address]) => address)).toEqual(replicas)
    expect(networks.site.ipam.config[0].subnet).toBe('172.30.7.0/24')
  })

  it('are of a build that has a name of its own', () => {
    for (const service of Object.values(services)) {
      expect(service).toHaveProperty('image', expect.stringMatching(/^[a-z-]+:\$\{BUILD:[?]/))
    }
  })

  it('are built anew for each build, or for the day whose release is made ahead', () => {
    const [, build = ''] = read('Dockerfile').split(/^FROM /m)
    for (const [name, value] of [
      ['BUILD', /^\$\{BUILD\}$/],
      ['TODAY', /^\$\{TODAY:-\}$/],
    ] as const) {
      // What is named before a command is part of what its layer is known by.
      expect(build).toMatch(new RegExp(`^ARG ${name}=$[^]*^RUN node lib/commands/build.mjs$`, 'm'))
      for (const service of Object.values(services)) {
        expect(service).toHaveProperty(`build.args.${name}`, expect.stringMatching(value))
      }
    }
  })

  it('may write nothing, and have no privileges', () => {
    for (const service of Object.values(services)) {
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
    }
  })

  it('run as a user without rights, and have a health check', () => {
    const [, ...stages] = read('Dockerfile').split(/^FROM /m)
    const [build, site, nginx] = stages
    expect(stages).toHaveLength(3)
    expect(build).toMatch(/^node:\$\{NODE\}-slim /)
    expect(site).toMatch(/^node:\$\{NODE\}-slim /)
    expect(build).toContain('AS build')
    expect(site).toMatch(/^USER node$/m)
    expect(site).toMatch(/^HEALTHCHECK /m)
    expect(site).not.toContain('COPY . ')
    expect(site).toContain('CMD ["node", "serve.mjs"]')
    expect(nginx).toMatch(/^USER www-data$/m)
  })
})
