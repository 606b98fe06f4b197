// The adapter is TypeScript; Next.js imports it as it is, so this hands it over compiled.
import { tsImport } from 'tsx/esm/api'

/** @type {typeof import('./adapter')} */
const { adapter } = await tsImport('./adapter.ts', import.meta.url)

export default adapter
