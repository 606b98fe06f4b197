// Builds a copy of this project with another content; its name is on the command line.
import { buildCopy, type CopyName, copies } from './build-copy'

const [, , asked] = process.argv
const name = Object.keys(copies).find((one): one is CopyName => one === asked)
if (!name) throw new Error(`Name the copy: ${Object.keys(copies).join(' or ')}.`)
buildCopy(name, 'inherit')
