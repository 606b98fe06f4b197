import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8')

/** The version of Node.js that the container runs: `26.10.0`. */
export const version = /^ARG NODE=(\d+[.]\d+[.]\d+)$/m.exec(dockerfile)?.[1]
if (!version) throw new Error('deploy/Dockerfile has no line such as "ARG NODE=26.10.0".')

/** Where it is installed for these tests. A new installation of the packages clears it away. */
export const folder = resolve('node_modules/.cache/container-node')

/** The package of npm that holds Node.js for this machine. */
export const packageName = `node-${process.platform}-${process.arch}`

/** The program itself. */
export const containerNode = `${folder}/node_modules/${packageName}/bin/node`
