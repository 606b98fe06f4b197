import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkPlaces from './remark-places'
import remarkPlain from './remark-plain'

/** Reads the Markdown of a policy; `runSync` reports on the file what a policy does not use. */
export const processor = remark()
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkPlaces)
  .use(remarkPlain)
  .freeze()
